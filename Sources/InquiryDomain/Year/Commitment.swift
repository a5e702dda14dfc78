/// What somebody said at the close of a session that they would do: who, what, by when.
package struct Commitment: Numbered, OfCohort, Confidential, Worded {
  package static let table = "commitment"
  package var id: Identifier<Commitment>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  /// The session in which it was made.
  package var sessionID: Identifier<Session>?
  /// Who; nil for the group.
  package var personID: Identifier<Person>?
  /// What; up to 1,000 characters.
  package var text: String
  /// By when.
  package var dueOn: CivilDate?
  package var doneAt: Instant?
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<Commitment>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, personID: Identifier<Person>? = nil, text: String, dueOn: CivilDate? = nil,
    doneAt: Instant? = nil, visibility: Tier = .community, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.personID = personID
    self.text = text
    self.dueOn = dueOn
    self.doneAt = doneAt
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] { personID.map { [$0] } ?? [] }

  package var words: [String] { [text] }
}
