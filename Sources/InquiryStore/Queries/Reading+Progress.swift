import GRDB
package import InquiryDomain

extension Reading {
  /// How far each person with an entry or a debrief is after a session; people without either are not among them.
  ///
  /// - Parameters:
  ///   - session: nil for the weeks before the first.
  ///   - reader: whose private entries count; those of others never do.
  package func progress(
    in cohort: Identifier<Cohort>, after session: Identifier<Session>?, countingPrivateOf reader: Identifier<Person>?
  ) throws -> [Progress] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT personID, \(Self.progressColumns(of: "?2"))
        FROM membership AS member
        WHERE cohortID = ?1
        """, arguments: [cohort.text, session?.text, reader?.text]
    ).compactMap { row in
      guard row["planned"] == 1 || row["debriefed"] == 1 else { return nil }
      return Progress(
        personID: row["personID"], planned: row["planned"] == 1, applied: row["applied"] == 1, noted: row["noted"] == 1,
        debriefed: row["debriefed"] == 1)
    }
  }

  /// The four dots of `member` after one session, each found at the first entry that shows it: a workbook of many years
  /// is not read through. `?1` is the cohort and `?3` the reader whose private entries count.
  static func progressColumns(of session: String) -> String {
    let entry = """
      SELECT 1 FROM logEntry WHERE cohortID = ?1 AND sessionID IS \(session) AND personID = member.personID
      AND (visibility <> 'private' OR personID IS ?3)
      """
    return """
      EXISTS (\(entry)) AS planned,
      EXISTS (\(entry) AND did IN ('yes', 'partly')) AS applied,
      EXISTS (\(entry) AND coalesce(saw, fellFlat, noticed, blockedBy, blockedWhy) IS NOT NULL) AS noted,
      EXISTS (
        SELECT 1 FROM debrief JOIN debriefTurn turn ON turn.debriefID = debrief.id
        WHERE debrief.cohortID = ?1 AND debrief.sessionID IS \(session) AND turn.personID = member.personID
        AND (debrief.visibility <> 'private' OR turn.personID IS ?3)
      ) AS debriefed
      """
  }
}
