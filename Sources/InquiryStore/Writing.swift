import GRDB
package import InquiryDomain

/// One operation under way: everything changed through it is undone together.
///
/// Open one through `Store.write`, and let it `say` what was done before it ends.
package final class Writing: Reading {
  package let ambient: Ambient
  /// Who the history will say did it.
  package let actor: Actor
  /// The moment of the operation; everything in it carries the same.
  package let now: Instant
  let sequence: Int64
  private var sentence = ""

  init(db: Database, ambient: Ambient, actor: Actor, kind: OperationRecord.Kind, target: Int64? = nil) throws {
    self.ambient = ambient
    self.actor = actor
    now = ambient.now()
    if let latest = try Self.latestIdentifier(db) { ambient.goOn(latest) }
    try db.execute(
      literal: """
        INSERT INTO operation(id, kind, target, actorID, actorName, at, sentence)
        VALUES (\(ambient.makeID()), \(kind.rawValue), \(target), \(actor.personID), \(actor.name), \(now), '')
        """)
    sequence = db.lastInsertedRowID
    super.init(db: db)
  }

  /// The identifier that sorts last of all that the last operation made.
  private static func latestIdentifier(_ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT max(last.id, ifnull((SELECT max(rowID) FROM change WHERE operation = last.sequence), ''))
        FROM operation last ORDER BY last.sequence DESC LIMIT 1
        """)
  }

  /// What the history will say: in the past tense, lower case, without people's words.
  package func say(_ sentence: String) {
    self.sentence = sentence
  }

  /// Puts a new entity into its table; the whole operation fails where a reference of its leads nowhere.
  package func insert<E: Stored>(_ entity: E) throws {
    // GRDB's own insert asks for the table's primary key first, and for that reads the whole schema.
    let row = try entity.databaseDictionary.sorted { $0.key < $1.key }
    let columns = row.map(\.key).joined(separator: ", ")
    let marks = row.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(E.table)(\(columns)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(row.map(\.value)))
  }

  /// Puts an entity in place of the one with its identifier; one that has not changed leaves no trace in the journal.
  package func update<E: Stored>(_ entity: E) throws {
    guard try find(entity.id, as: E.self) != entity else { return }
    try entity.update(db)
  }

  /// Takes an entity out; where others still refer to it, the whole operation fails as `entry.in-use`.
  package func delete<E: Stored>(_ entity: E) throws {
    try entity.delete(db)
  }

  /// Whether the operation changed anything; if it did, its sentence is now on record.
  func close() throws -> Bool {
    let touched = try TouchedTables(db, operation: sequence)
    guard !touched.isEmpty else { return false }
    try SearchIndex(db: db).follow(sequence, in: touched)
    try db.execute(literal: "UPDATE operation SET sentence = \(sentence) WHERE sequence = \(sequence)")
    return true
  }

  /// The next short number of a kind in a scope; a number is given out once.
  package func nextNumber(_ kind: String, in scope: String = "") throws -> Int {
    let number = try Int.fetchOne(
      db,
      sql: """
        INSERT INTO counter(scope, kind, last) VALUES (?, ?, 1)
        ON CONFLICT (scope, kind) DO UPDATE SET last = last + 1 RETURNING last
        """, arguments: [scope, kind])
    return number ?? 1
  }

  /// The next short number for an entity of this type, counted in its cohort, or in the whole workbook without one.
  package func nextNumber<E: Numbered>(_ type: E.Type, in cohort: Identifier<Cohort>? = nil) throws -> Int {
    try nextNumber(E.table, in: cohort?.text ?? "")
  }
}
