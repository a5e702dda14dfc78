import GRDB
package import InquiryDomain

extension Reading {
  /// The partnerships of a cohort that have not ended, in the order in which they were made.
  package func currentPartnerships(in cohort: Identifier<Cohort>) throws -> [Partnership] {
    try fetch(where: "cohortID = ? AND endedAt IS NULL", [cohort.text], order: "number")
  }

  /// The debriefs of a cohort that one person took part in, or that travel further than their people; newest first.
  ///
  /// This only narrows down: who may see what is the viewer's rule.
  ///
  /// - Parameter limit: the most that are wanted; nil for all.
  package func debriefs(
    in cohort: Identifier<Cohort>, of person: Identifier<Person>?, limit: Int?
  ) throws -> [Debrief] {
    try fetch(
      where: """
        cohortID = ?1 AND (visibility NOT IN ('private', 'pair')
          OR id IN (SELECT debriefID FROM debriefTurn WHERE personID = ?2))
        """, [cohort.text, person?.text], order: "number DESC LIMIT \(limit ?? -1)")
  }

  /// The newest application of a person after a session, of those that more than their owner may read.
  package func newestOpenEntry(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, after session: Identifier<Session>?
  ) throws -> [LogEntry] {
    try fetch(
      where: "personID = ? AND cohortID = ? AND sessionID IS ? AND visibility <> 'private'",
      [person.text, cohort.text, session?.text], order: "number DESC LIMIT 5")
  }
}
