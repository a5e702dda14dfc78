/// A few members of a cohort who share an equity challenge (`practice.md` §1, step 3).
package struct Community: Numbered {
  package static let table = "community"
  package var id: Identifier<Community>
  package var cohortID: Identifier<Cohort>
  package var number: Int
  package var name: String
  /// The challenge its members share, in one sentence.
  package var challenge: String
  /// Why these people were brought together.
  package var reason: String?

  package init(
    id: Identifier<Community>, cohortID: Identifier<Cohort>, number: Int, name: String, challenge: String,
    reason: String? = nil
  ) {
    self.id = id
    self.cohortID = cohortID
    self.number = number
    self.name = name
    self.challenge = challenge
    self.reason = reason
  }
}
