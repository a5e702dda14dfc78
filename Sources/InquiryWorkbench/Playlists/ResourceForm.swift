package import InquiryDomain

/// What is to be said of a resource; what is nil stays as it is, and an empty text clears what may be empty.
package struct ResourceForm: Equatable, Sendable {
  package var title: String?
  package var publisher: String?
  package var url: String?
  package var kind: Resource.Kind?
  package var minutes: Int?
  package var builds: [Category]?
  package var level: Resource.Level?
  package var usedBy: Resource.Use?
  package var note: String?
  package var prompt: String?

  package init(
    title: String? = nil, publisher: String? = nil, url: String? = nil, kind: Resource.Kind? = nil,
    minutes: Int? = nil, builds: [Category]? = nil, level: Resource.Level? = nil, usedBy: Resource.Use? = nil,
    note: String? = nil, prompt: String? = nil
  ) {
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
  }

  /// Whether nothing is to be said.
  package var isEmpty: Bool { self == ResourceForm() }

  /// Puts what was given in place of what was there; another address has not been looked at yet.
  func apply(to resource: inout Resource) throws(Failure) {
    resource.title = try ListField.name(title, as: "title") ?? resource.title
    if let publisher { resource.publisher = try ListField.optionalName(publisher, as: "publisher") }
    if let url {
      let address = try ListField.address(url)
      if address != resource.url { resource.lastCheck = nil }
      resource.url = address
    }
    resource.kind = kind ?? resource.kind
    resource.minutes = try ListField.minutes(minutes) ?? resource.minutes
    if let builds { resource.builds = ListField.once(builds) }
    resource.level = level ?? resource.level
    resource.usedBy = usedBy ?? resource.usedBy
    if let note { resource.note = try ListField.words(note, as: "note") }
    if let prompt { resource.prompt = try ListField.words(prompt, as: "prompt") }
  }
}
