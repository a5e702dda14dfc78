import GRDB
package import InquiryDomain

extension Reading {
  /// How many principals have come how far after each session; sessions without principals are not in it.
  ///
  /// Private entries count for nobody here.
  package func progressCounts(in cohort: Identifier<Cohort>) throws -> [Identifier<Session>: ProgressTally] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT sessionID, sum(planned) AS planned, sum(applied) AS applied, sum(noted) AS noted,
          sum(debriefed) AS debriefed
        FROM (
          SELECT session.id AS sessionID, \(Self.progressColumns(of: "session.id"))
          FROM session JOIN membership AS member ON member.cohortID = session.cohortID
          WHERE session.cohortID = ?1 AND member.role = 'principal' AND member.leftAt IS NULL
        )
        GROUP BY sessionID
        """, arguments: [cohort.text, nil, nil])
    return rows.reduce(into: [:]) { tallies, row in
      tallies[Identifier<Session>(row["sessionID"] as String)] = ProgressTally(
        planned: row["planned"], applied: row["applied"], noted: row["noted"], debriefed: row["debriefed"])
    }
  }

  /// Who was marked as away, session by session.
  package func absences(in cohort: Identifier<Cohort>) throws -> [Attendance] {
    try fetch(
      where: "presence = 'absent' AND sessionID IN (SELECT id FROM session WHERE cohortID = ?)", [cohort.text])
  }

  /// How often each session of a cohort was changed after it was made, undo and redo included.
  package func changes(ofSessionsIn cohort: Identifier<Cohort>) throws -> [Identifier<Session>: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT session.id AS id, count(change.sequence) - 1 AS changes FROM session
        JOIN change ON change.rowID = session.id AND change.tableName = 'session'
        WHERE session.cohortID = ? GROUP BY session.id
        """, arguments: [cohort.text])
    return rows.reduce(into: [:]) { counts, row in counts[Identifier<Session>(row["id"] as String)] = row["changes"] }
  }

  /// The newest entries after a session that more than a pair may read, newest first.
  ///
  /// - Parameter session: nil for the weeks before the first.
  package func openEntries(
    in cohort: Identifier<Cohort>, after session: Identifier<Session>?, limit: Int
  ) throws -> [LogEntry] {
    try fetch(
      where: "cohortID = ? AND sessionID IS ? AND visibility NOT IN ('private', 'pair')", [cohort.text, session?.text],
      order: "number DESC LIMIT \(limit)")
  }

  /// What was promised and is not done, the nearest day first; those without a day come last.
  package func openCommitments(in cohort: Identifier<Cohort>) throws -> [Commitment] {
    try fetch(where: "cohortID = ? AND doneAt IS NULL", [cohort.text], order: "dueOn IS NULL, dueOn, number")
  }

  /// What was promised, is not done, and is due by a day.
  package func openCommitments(in cohort: Identifier<Cohort>, until day: CivilDate) throws -> [Commitment] {
    try fetch(where: "cohortID = ? AND doneAt IS NULL AND dueOn <= ?", [cohort.text, day])
  }

  /// How many of a cohort's barriers still wait for a word from the district.
  package func waitingBarriers(in cohort: Identifier<Cohort>) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM barrier
        WHERE cohortID = ? AND status = 'raised' AND visibility NOT IN ('private', 'pair')
        """, arguments: [cohort.text]) ?? 0
  }

  /// The partners of a cohort who have not parted.
  package func standingPartnerships(in cohort: Identifier<Cohort>) throws -> [Partnership] {
    try fetch(where: "cohortID = ? AND endedAt IS NULL", [cohort.text], order: "number")
  }
}

extension Reading {
  /// What was promised in one session, in the order in which it was written down.
  package func commitments(
    of session: Identifier<Session>, in cohort: Identifier<Cohort>
  ) throws -> [Commitment] {
    try fetch(where: "cohortID = ? AND sessionID = ?", [cohort.text, session.text], order: "number")
  }

  /// What a person wrote since a moment, as the kinds of entry that a session's steps capture.
  package func kindsWritten(
    by person: Identifier<Person>, in cohort: Identifier<Cohort>, since moment: Instant
  ) throws -> Set<ProtocolStep.Capture> {
    let kinds = try String.fetchAll(
      db,
      sql: """
        SELECT 'story' WHERE EXISTS (SELECT 1 FROM story WHERE cohortID = ?1 AND tellerID = ?2 AND createdAt >= ?3)
        UNION ALL SELECT 'need' WHERE EXISTS (SELECT 1 FROM need WHERE cohortID = ?1 AND ownerID = ?2 AND createdAt >= ?3)
        UNION ALL SELECT 'check'
          WHERE EXISTS (SELECT 1 FROM assumptionCheck WHERE cohortID = ?1 AND ownerID = ?2 AND createdAt >= ?3)
        UNION ALL SELECT 'cause' WHERE EXISTS (SELECT 1 FROM cause WHERE cohortID = ?1 AND authorID = ?2 AND createdAt >= ?3)
        UNION ALL SELECT 'question'
          WHERE EXISTS (SELECT 1 FROM question WHERE cohortID = ?1 AND authorID = ?2 AND createdAt >= ?3)
        UNION ALL SELECT 'application'
          WHERE EXISTS (SELECT 1 FROM logEntry WHERE cohortID = ?1 AND personID = ?2 AND createdAt >= ?3)
        """, arguments: [cohort.text, person.text, moment])
    return Set(kinds.compactMap(ProtocolStep.Capture.init(rawValue:)))
  }
}
