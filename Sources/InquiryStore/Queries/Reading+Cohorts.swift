import GRDB
package import InquiryDomain

extension Reading {
  /// Every cohort of the workbook, in the order of their numbers.
  package func cohorts() throws -> [Cohort] { try fetch(order: "number") }

  /// Everything of a kind that a cohort holds, in the order in which it was made.
  package func all<E: Stored & OfCohort>(_ type: E.Type = E.self, in cohort: Identifier<Cohort>) throws -> [E] {
    try fetch(where: "cohortID = ?", [cohort.text])
  }

  /// The entity that people call by this number in a cohort.
  package func numbered<E: Stored & Numbered & OfCohort>(
    _ number: Int, in cohort: Identifier<Cohort>, as type: E.Type = E.self
  ) throws -> E? {
    try fetch(E.self, where: "cohortID = ? AND number = ?", [cohort.text, number]).first
  }

  /// The people of a cohort, those who have left included.
  package func people(in cohort: Identifier<Cohort>) throws -> [Person] {
    try fetch(where: "id IN (SELECT personID FROM membership WHERE cohortID = ?)", [cohort.text], order: "number")
  }

  /// Everybody in the workbook.
  package func everyone() throws -> [Person] { try fetch(order: "number") }

  /// A person's places in all their cohorts.
  package func memberships(of person: Identifier<Person>) throws -> [Membership] {
    try fetch(where: "personID = ?", [person.text])
  }
}
