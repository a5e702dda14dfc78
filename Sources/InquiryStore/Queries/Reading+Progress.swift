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
        SELECT personID, max(planned) AS planned, max(applied) AS applied, max(noted) AS noted, max(debriefed) AS debriefed
        FROM (
          SELECT personID, 1 AS planned, did IN ('yes', 'partly') AS applied,
            coalesce(saw, fellFlat, noticed, blockedBy, blockedWhy) IS NOT NULL AS noted, 0 AS debriefed
          FROM logEntry
          WHERE cohortID = ?1 AND sessionID IS ?2 AND (visibility <> 'private' OR personID IS ?3)
          UNION ALL
          SELECT turn.personID, 0, 0, 0, 1 FROM debrief
          JOIN debriefTurn turn ON turn.debriefID = debrief.id
          WHERE debrief.cohortID = ?1 AND debrief.sessionID IS ?2 AND (debrief.visibility <> 'private' OR turn.personID IS ?3)
        )
        GROUP BY personID
        """, arguments: [cohort.text, session?.text, reader?.text]
    ).map { row in
      Progress(
        personID: row["personID"], planned: row["planned"] == 1, applied: row["applied"] == 1, noted: row["noted"] == 1,
        debriefed: row["debriefed"] == 1)
    }
  }
}
