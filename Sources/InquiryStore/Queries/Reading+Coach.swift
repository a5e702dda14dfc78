import GRDB
package import InquiryDomain

extension Reading {
  /// The notes of a cohort that somebody has sorted, the newest first.
  package func sortedCauses(in cohort: Identifier<Cohort>, atMost limit: Int) throws -> [Cause] {
    try fetch(where: "cohortID = ? AND category IS NOT NULL", [cohort.text], order: "id DESC LIMIT \(limit)")
  }

  /// The fingerprints of what the people of a cohort refused.
  package func refusals(in cohort: Identifier<Cohort>) throws -> Set<String> {
    Set(try all(Refusal.self, in: cohort).map(\.fingerprint))
  }
}
