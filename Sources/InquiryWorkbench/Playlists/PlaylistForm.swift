package import InquiryDomain

/// What is to be said of a playlist; what is nil stays as it is, and an empty text clears what may be empty.
package struct PlaylistForm: Equatable, Sendable {
  package var title: String?
  package var summary: String?
  package var curator: String?
  package var builds: [Category]?
  package var topics: [String]?
  package var forSession: Bool?

  package init(
    title: String? = nil, summary: String? = nil, curator: String? = nil, builds: [Category]? = nil,
    topics: [String]? = nil, forSession: Bool? = nil
  ) {
    self.title = title
    self.summary = summary
    self.curator = curator
    self.builds = builds
    self.topics = topics
    self.forSession = forSession
  }

  /// Whether nothing is to be said.
  package var isEmpty: Bool { self == PlaylistForm() }

  /// Puts what was given in place of what was there.
  func apply(to playlist: inout Playlist) throws(Failure) {
    playlist.title = try ListField.name(title, as: "title") ?? playlist.title
    if let summary { playlist.summary = try ListField.words(summary, as: "summary") ?? "" }
    if let curator { playlist.curator = try ListField.optionalName(curator, as: "curator") }
    if let builds { playlist.builds = ListField.once(builds) }
    if let topics { playlist.topics = try ListField.topics(topics) }
    playlist.forSession = forSession ?? playlist.forSession
  }
}
