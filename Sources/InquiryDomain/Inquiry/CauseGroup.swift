/// Notes of one category that say the same thing, under a name that people gave.
package struct CauseGroup: Numbered, Confidential {
  package static let table = "causeGroup"
  package var id: Identifier<CauseGroup>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  package var category: Category
  package var name: String
  package var createdAt: Instant

  package init(
    id: Identifier<CauseGroup>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, category: Category, name: String, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.category = category
    self.name = name
    self.createdAt = createdAt
  }

  package var visibility: Tier { .community }
  /// Nobody's own: the community sorts together.
  package var holders: [Identifier<Person>] { [] }
}
