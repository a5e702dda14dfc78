/// What a leader needed in a story and did not have (`practice.md` §1, step 5).
package struct Need: Numbered, Confidential {
  package static let table = "need"
  package var id: Identifier<Need>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  package var ownerID: Identifier<Person>?
  /// The story in which it was felt.
  package var storyID: Identifier<Story>?
  package var text: String
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<Need>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, ownerID: Identifier<Person>? = nil, storyID: Identifier<Story>? = nil,
    text: String, visibility: Tier = .community, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.ownerID = ownerID
    self.storyID = storyID
    self.text = text
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] { ownerID.map { [$0] } ?? [] }
}
