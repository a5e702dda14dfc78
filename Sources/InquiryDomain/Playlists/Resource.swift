/// Something to read, watch, use or try, which may stand in many playlists.
package struct Resource: Numbered {
  /// What sort of thing it is.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case reading, video, `protocol`, tool, example, person
  }

  /// For whom it is.
  package enum Level: String, Codable, CaseIterable, Sendable {
    case background, practice
    case leadOthers = "lead others"
  }

  /// Whether it is for one person or for partners.
  package enum Use: String, Codable, CaseIterable, Sendable {
    case alone, partner
  }

  package static let table = "resource"
  package var id: Identifier<Resource>
  /// Unique in the whole workbook.
  package var number: Int
  /// The id in files: small letters, digits and `-`.
  package var slug: String
  package var title: String
  package var publisher: String?
  /// An address on the web; nil for what is kept elsewhere, such as a person to call.
  package var url: String?
  package var kind: Kind
  /// How long it takes; nil where nobody has said.
  package var minutes: Int?
  package var builds: [Category]
  package var level: Level?
  package var usedBy: Use
  /// What it is good for.
  package var note: String?
  /// The question to think about afterwards.
  package var prompt: String?
  /// When and how its address was last looked at; nil for never.
  package var lastCheck: LinkCheck?
  /// Of its content when it was last read from a file; nil for one that never was.
  package var fingerprint: String?
  package var createdAt: Instant

  package init(
    id: Identifier<Resource>, number: Int, slug: String, title: String, publisher: String? = nil, url: String? = nil,
    kind: Kind, minutes: Int? = nil, builds: [Category] = [], level: Level? = nil, usedBy: Use = .alone,
    note: String? = nil, prompt: String? = nil, lastCheck: LinkCheck? = nil, fingerprint: String? = nil,
    createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.slug = slug
    self.title = title
    self.publisher = publisher
    self.url = url
    self.kind = kind
    self.minutes = minutes
    self.builds = builds
    self.level = level
    self.usedBy = usedBy
    self.note = note
    self.prompt = prompt
    self.lastCheck = lastCheck
    self.fingerprint = fingerprint
    self.createdAt = createdAt
  }
}
