package import InquiryDomain

/// What is said of a resource that somebody took up; what is nil stays as it is.
package struct UseForm: Equatable, Sendable {
  /// Who took it up; nil for whoever says so.
  package var personID: Identifier<Person>?
  /// The playlist in which it was found.
  package var playlistID: Identifier<Playlist>?
  /// A word about it for others; up to 200 characters. An empty one takes it back.
  package var word: String?
  /// How far it may travel; nil for the cohort, or as before.
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel.
  package var acceptsFindings: Bool

  package init(
    personID: Identifier<Person>? = nil, playlistID: Identifier<Playlist>? = nil, word: String? = nil,
    visibility: Tier? = nil, acceptsFindings: Bool = false
  ) {
    self.personID = personID
    self.playlistID = playlistID
    self.word = word
    self.visibility = visibility
    self.acceptsFindings = acceptsFindings
  }
}
