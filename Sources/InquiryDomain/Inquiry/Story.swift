/// A recent time a leader could not resolve an equity concern, told without names (`practice.md` §1, step 4).
package struct Story: Numbered, Confidential {
  package static let table = "story"
  package var id: Identifier<Story>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  /// Whose story it is, whoever typed it.
  package var tellerID: Identifier<Person>?
  /// What happened, in one moment.
  package var happened: String
  /// Who it is about, as roles and never as names.
  package var about: String?
  /// What the teller had not expected.
  package var surprise: String?
  /// Words somebody said, kept by the teller's choice.
  package var quotes: [String]
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<Story>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, tellerID: Identifier<Person>? = nil, happened: String, about: String? = nil,
    surprise: String? = nil, quotes: [String] = [], visibility: Tier = .community, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.tellerID = tellerID
    self.happened = happened
    self.about = about
    self.surprise = surprise
    self.quotes = quotes
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] { tellerID.map { [$0] } ?? [] }
}
