import GRDB
package import InquiryDomain

extension Reading {
  /// The notes of a cohort that somebody has sorted, the newest first.
  package func sortedCauses(in cohort: Identifier<Cohort>, atMost limit: Int) throws -> [Cause] {
    try fetch(where: "cohortID = ? AND category IS NOT NULL", [cohort.text], order: "id DESC LIMIT \(limit)")
  }

  /// The names of a cohort's people and schools, read as they stand: looked at with every note that is written.
  package func names(in cohort: Identifier<Cohort>) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM person WHERE id IN (SELECT personID FROM membership WHERE cohortID = ?1)
        UNION ALL SELECT name FROM school WHERE cohortID = ?1
        """, arguments: [cohort.text])
  }

  /// The fingerprints of what the people of a cohort refused.
  package func refusals(in cohort: Identifier<Cohort>) throws -> Set<String> {
    Set(try all(Refusal.self, in: cohort).map(\.fingerprint))
  }
}
