/// Something a cohort agreed about how its members treat one another (`practice.md` §11).
package struct Norm: Numbered {
  package static let table = "norm"
  package var id: Identifier<Norm>
  package var cohortID: Identifier<Cohort>
  package var number: Int
  package var text: String
  package var agreedAt: Instant
  /// The day on which the cohort looks at it again, as `2027-01-15`.
  package var revisitOn: String?

  package init(
    id: Identifier<Norm>, cohortID: Identifier<Cohort>, number: Int, text: String, agreedAt: Instant,
    revisitOn: String? = nil
  ) {
    self.id = id
    self.cohortID = cohortID
    self.number = number
    self.text = text
    self.agreedAt = agreedAt
    self.revisitOn = revisitOn
  }
}
