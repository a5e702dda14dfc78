/// Somebody took up a resource: begun, done, and one word about it.
package struct ResourceUse: OfCohort, Confidential, Worded {
  package static let table = "resourceUse"
  package var id: Identifier<ResourceUse>
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var personID: Identifier<Person>
  package var resourceID: Identifier<Resource>
  /// The playlist in which it was found.
  package var playlistID: Identifier<Playlist>?
  package var startedAt: Instant
  package var doneAt: Instant?
  /// A word about it for others; up to 200 characters.
  package var word: String?
  package var visibility: Tier

  package init(
    id: Identifier<ResourceUse>, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    personID: Identifier<Person>, resourceID: Identifier<Resource>, playlistID: Identifier<Playlist>? = nil,
    startedAt: Instant, doneAt: Instant? = nil, word: String? = nil, visibility: Tier = .cohort
  ) {
    self.id = id
    self.cohortID = cohortID
    self.communityID = communityID
    self.personID = personID
    self.resourceID = resourceID
    self.playlistID = playlistID
    self.startedAt = startedAt
    self.doneAt = doneAt
    self.word = word
    self.visibility = visibility
  }

  package var holders: [Identifier<Person>] { [personID] }

  package var words: [String] { [word].compactMap(\.self) }
}
