import GRDB
package import InquiryDomain

extension Reading {
  /// Everything of a kind that a session holds, in its order.
  package func all<E: Stored & OfSession>(_ type: E.Type = E.self, in session: Identifier<Session>) throws -> [E] {
    try fetch(where: "sessionID = ?", [session.text])
  }

  /// A session's log in the order of its positions.
  package func log(of session: Identifier<Session>) throws -> [SessionEventRecord] {
    try fetch(where: "sessionID = ?", [session.text], order: "position")
  }

  /// The session that a cohort has open, if it has one.
  package func runningSession(of cohort: Identifier<Cohort>) throws -> Session? {
    try fetch(Session.self, where: "cohortID = ? AND status = 'running'", [cohort.text], order: "number DESC LIMIT 1")
      .first
  }

  /// Everyone a person of this cohort was paired with before this session.
  package func earlierPairings(in cohort: Identifier<Cohort>, before session: Identifier<Session>) throws -> [Pairing] {
    try fetch(
      where: "sessionID <> ? AND sessionID IN (SELECT id FROM session WHERE cohortID = ?)", [session.text, cohort.text])
  }

  /// How many notes a session has, how many of them are hidden, and how many people wrote them.
  package func noteCounts(of session: Identifier<Session>) throws -> NoteCounts {
    try NoteCounts.fetchOne(
      db,
      sql: """
        SELECT count(*) AS notes, ifnull(sum(hidden), 0) AS hidden, count(DISTINCT authorID) AS authors
        FROM cause WHERE sessionID = ?
        """, arguments: [session.text]) ?? NoteCounts(notes: 0, hidden: 0, authors: 0)
  }
}
