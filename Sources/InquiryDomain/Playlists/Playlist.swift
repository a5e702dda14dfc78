/// A list of resources for a gap that a cohort's causes show, kept by a curator (`practice.md` §7).
package struct Playlist: Numbered {
  /// Where a playlist first came from.
  package enum Origin: String, Codable, CaseIterable, Sendable {
    case shipped, file, own
  }

  package static let table = "playlist"
  package var id: Identifier<Playlist>
  /// Unique in the whole workbook: playlists are a network's.
  package var number: Int
  /// The id of its file: small letters, digits and `-`.
  package var slug: String
  package var title: String
  package var summary: String
  /// Who keeps it, as a role or an organisation.
  package var curator: String?
  /// The categories of causes that it answers.
  package var builds: [Category]
  package var topics: [String]
  /// A session list is short: at most seven items and sixty minutes.
  package var forSession: Bool
  package var origin: Origin
  /// Of its content when it was last read from a file; nil for one that never was.
  package var fingerprint: String?
  package var createdAt: Instant

  package init(
    id: Identifier<Playlist>, number: Int, slug: String, title: String, summary: String, curator: String? = nil,
    builds: [Category] = [], topics: [String] = [], forSession: Bool = false, origin: Origin = .own,
    fingerprint: String? = nil, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.slug = slug
    self.title = title
    self.summary = summary
    self.curator = curator
    self.builds = builds
    self.topics = topics
    self.forSession = forSession
    self.origin = origin
    self.fingerprint = fingerprint
    self.createdAt = createdAt
  }
}
