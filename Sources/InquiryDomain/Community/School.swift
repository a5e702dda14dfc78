/// A school that a member of a cohort leads.
package struct School: Numbered {
  package static let table = "school"
  package var id: Identifier<School>
  package var cohortID: Identifier<Cohort>
  package var number: Int
  package var name: String

  package init(id: Identifier<School>, cohortID: Identifier<Cohort>, number: Int, name: String) {
    self.id = id
    self.cohortID = cohortID
    self.number = number
    self.name = name
  }
}
