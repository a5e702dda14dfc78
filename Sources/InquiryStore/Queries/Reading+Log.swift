import GRDB
package import InquiryDomain

extension Reading {
  /// Log entries of a cohort, newest first, without those that a reader surely may not see.
  ///
  /// What comes still has to be held against the reader, one by one; the narrowing only spares reading what would be
  /// left out. Both ways in go along an index and stop at the limit.
  ///
  /// - Parameters:
  ///   - person: only the entries of this person.
  ///   - sessions: only those of the weeks after one of these; nil for all.
  ///   - number: only entries older than the one of this number.
  package func logEntries(
    in cohort: Identifier<Cohort>, of person: Identifier<Person>? = nil, after sessions: [Identifier<Session>]? = nil,
    before number: Int? = nil, limit: Int, narrowedFor reader: Viewer
  ) throws -> [LogEntry] {
    var conditions = ["cohortID = ?"]
    var values: StatementArguments = [cohort.text]
    if let person {
      conditions.append("personID = ?")
      values += [person.text]
    }
    if let number {
      conditions.append("number < ?")
      values += [number]
    }
    if let sessions {
      // The plus keeps the query on the index that is in the order of the numbers.
      conditions.append("+sessionID IN (\(Self.marks(sessions.count)))")
      values += StatementArguments(sessions.map(\.text))
    }
    let (narrowing, names) = Self.narrowing(for: reader)
    return try LogEntry.fetchAll(
      db,
      sql:
        "SELECT * FROM logEntry WHERE \((conditions + [narrowing]).joined(separator: " AND ")) ORDER BY number DESC LIMIT ?",
      arguments: values + names + [limit])
  }

  /// A condition that holds for everything the reader may see, and for little else.
  private static func narrowing(for reader: Viewer) -> (sql: String, names: StatementArguments) {
    let own = "personID = ? OR partnerID = ?"
    let names: StatementArguments = [reader.personID?.text, reader.personID?.text]
    guard !reader.facilitates else { return ("(visibility NOT IN ('private', 'pair') OR \(own))", names) }
    let communities = reader.communityIDs.map(\.text).sorted()
    return (
      """
      (visibility NOT IN ('private', 'pair', 'community') OR \(own)
        OR (visibility = 'community' AND (communityID IS NULL OR communityID IN (\(marks(communities.count))))))
      """, names + StatementArguments(communities)
    )
  }

  private static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

  /// What somebody planned after a session and has said nothing more of, newest first.
  ///
  /// - Parameter session: nil for the weeks before the first.
  package func openPlans(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, after session: Identifier<Session>?
  ) throws -> [LogEntry] {
    try LogEntry.fetchAll(
      db,
      sql: """
        SELECT * FROM logEntry
        WHERE cohortID = ? AND sessionID IS ? AND personID = ? AND plan IS NOT NULL AND did IS NULL
        ORDER BY number DESC
        """, arguments: [cohort.text, session?.text, person.text])
  }

  /// How many entries somebody has, and how many of them grew from a resource.
  ///
  /// - Parameter withPrivate: whether those that only the person may read count too.
  package func logCounts(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, withPrivate: Bool
  ) throws -> (entries: Int, fromResources: Int) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS entries, count(resourceID) AS resources FROM logEntry
        WHERE personID = ? AND cohortID = ? AND (? OR visibility NOT IN ('private', 'pair'))
        """, arguments: [person.text, cohort.text, withPrivate])
    return (row?["entries"] ?? 0, row?["resources"] ?? 0)
  }

  /// The turns in which entries were talked over, each with its debrief; in the order in which they were made.
  package func turns(about entries: [Identifier<LogEntry>]) throws -> [(debrief: Debrief, turn: DebriefTurn)] {
    guard !entries.isEmpty else { return [] }
    let turns = try fetch(
      DebriefTurn.self, where: "entryID IN (\(Self.marks(entries.count)))", StatementArguments(entries.map(\.text)))
    guard !turns.isEmpty else { return [] }
    let debriefs = try entities(turns.map(\.debriefID))
    return turns.compactMap { turn in debriefs.first { $0.id == turn.debriefID }.map { ($0, turn) } }
  }

  /// The entities of these identifiers, each once; those that are gone are left out.
  package func entities<E: Stored>(_ ids: [Identifier<E>]) throws -> [E] {
    let names = Set(ids.map(\.text)).sorted()
    guard !names.isEmpty else { return [] }
    return try fetch(E.self, where: "id IN (\(Self.marks(names.count)))", StatementArguments(names))
  }

  /// How far one person is after a session, as `progress(in:after:countingPrivateOf:)` tells it of all.
  ///
  /// - Parameter withPrivate: whether what only the person may read counts too.
  package func progress(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, after session: Identifier<Session>?, withPrivate: Bool
  ) throws -> Progress {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) > 0 AS planned, coalesce(max(did IN ('yes', 'partly')), 0) AS applied,
          coalesce(max(coalesce(saw, fellFlat, noticed, blockedBy, blockedWhy) IS NOT NULL), 0) AS noted,
          EXISTS (
            SELECT 1 FROM debriefTurn turn JOIN debrief ON debrief.id = turn.debriefID
            WHERE turn.personID = ?1 AND debrief.cohortID = ?2 AND debrief.sessionID IS ?3
              AND (?4 OR debrief.visibility <> 'private')
          ) AS debriefed
        FROM logEntry
        WHERE personID = ?1 AND cohortID = ?2 AND sessionID IS ?3 AND (?4 OR visibility <> 'private')
        """, arguments: [person.text, cohort.text, session?.text, withPrivate])
    return Progress(
      personID: person, planned: row?["planned"] == 1, applied: row?["applied"] == 1, noted: row?["noted"] == 1,
      debriefed: row?["debriefed"] == 1)
  }

  /// A resource by the number that people call it by.
  package func logResource(_ number: Int) throws -> Resource? {
    try fetch(Resource.self, where: "number = ?", [number]).first
  }
}
