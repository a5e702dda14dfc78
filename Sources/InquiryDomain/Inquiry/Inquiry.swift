/// The question a community lives with for a year (`practice.md` §1, step 10).
package struct Inquiry: Numbered, Confidential {
  package static let table = "inquiry"
  package var id: Identifier<Inquiry>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var questionID: Identifier<Question>
  /// What those who would have chosen otherwise want remembered.
  package var dissent: String?
  package var adoptedAt: Instant
  /// Set when the community hands it on or lays it down.
  package var closedAt: Instant?

  package init(
    id: Identifier<Inquiry>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    questionID: Identifier<Question>, dissent: String? = nil, adoptedAt: Instant, closedAt: Instant? = nil
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.questionID = questionID
    self.dissent = dissent
    self.adoptedAt = adoptedAt
    self.closedAt = closedAt
  }

  /// Adopting a question makes it known to the whole cohort.
  package var visibility: Tier { .cohort }
  /// Nobody's own: it belongs to the community.
  package var holders: [Identifier<Person>] { [] }
}
