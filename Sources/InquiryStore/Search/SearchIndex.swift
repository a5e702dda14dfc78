import GRDB

/// Keeps the index of words in step with what people wrote, inside the operation that changes it.
///
/// What an operation touched stands in the journal, so that no change of any kind, undo and redo included, is missed.
struct SearchIndex {
  let db: Database

  /// Takes in what an operation changed; entries whose words and readers are the same are left alone.
  func follow(_ operation: Int64, in touched: TouchedTables) throws {
    guard try isThere() else { return }
    for table in SearchTable.all where touched.concern(table) {
      try refresh(table, touchedBy: operation, isNew: touched.onlyAdds(to: table))
    }
  }

  /// Whether the file has an index; asking for the table itself would read the whole schema.
  private func isThere() throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 >= Schema.firstWithSearch
  }

  /// Makes the whole index anew, oldest entries first.
  func rebuild() throws {
    guard try db.tableExists("searchEntry") else { return }
    try db.execute(sql: "DROP TABLE IF EXISTS search; DELETE FROM searchEntry; \(Schema.search)")
    let entries = SearchTable.all.map { "SELECT '\($0.name)' AS tableName, entity FROM (\($0.wanted()))" }
    try db.execute(
      sql: "INSERT INTO searchEntry(tableName, entity) \(entries.joined(separator: " UNION ALL ")) ORDER BY entity")
    for table in SearchTable.all { try db.execute(sql: Self.filling(table, with: table.wanted())) }
  }

  /// Whether the index is whole and says what the tables say.
  func isSound() throws -> Bool {
    do {
      try db.execute(sql: "INSERT INTO search(search) VALUES ('integrity-check')")
      return try SearchTable.all.allSatisfy { table in
        try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (\(Self.differing(table)))") == true
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  /// - Parameter isNew: whether all that was touched is new, so that nothing of it can be in the index yet.
  private func refresh(_ table: SearchTable, touchedBy operation: Int64, isNew: Bool) throws {
    let condition = "own.id IN (\(table.touched))"
    let wanted = table.wanted(where: condition)
    let outdated = isNew ? [] : [Self.emptying(table, unless: wanted), Self.forgetting(table, where: condition)]
    for sql in outdated + [Self.naming(table, where: condition), Self.filling(table, with: wanted)] {
      // Kept for later use, a statement that is not all ASCII would cost more to find again than to prepare.
      try db.execute(sql: sql, arguments: [operation])
    }
  }

  /// Takes the words of touched entries out, unless they are what is wanted already.
  private static func emptying(_ table: SearchTable, unless wanted: String) -> String {
    """
    DELETE FROM search WHERE rowid IN (
      SELECT entry.id FROM searchEntry entry CROSS JOIN search ON search.rowid = entry.id
      LEFT JOIN (\(wanted)) AS new ON new.entity = entry.entity
      WHERE entry.tableName = '\(table.name)' AND entry.entity IN (\(table.touched))
        AND (new.tags, new.title, new.body) IS NOT (search.tags, search.title, search.body))
    """
  }

  private static func forgetting(_ table: SearchTable, where condition: String) -> String {
    """
    DELETE FROM searchEntry WHERE tableName = '\(table.name)' AND entity IN (\(table.touched))
      AND entity NOT IN (SELECT entity FROM (\(table.entities(where: condition))))
    """
  }

  private static func naming(_ table: SearchTable, where condition: String) -> String {
    """
    INSERT OR IGNORE INTO searchEntry(tableName, entity)
    SELECT '\(table.name)', entity FROM (\(table.entities(where: condition))) ORDER BY entity
    """
  }

  private static func filling(_ table: SearchTable, with wanted: String) -> String {
    """
    INSERT INTO search(rowid, tags, title, body)
    SELECT entry.id, new.tags, new.title, new.body FROM (\(wanted)) AS new
    CROSS JOIN searchEntry entry ON entry.tableName = '\(table.name)' AND entry.entity = new.entity
    WHERE NOT EXISTS (SELECT 1 FROM search WHERE rowid = entry.id)
    """
  }

  /// The entries that are there and not wanted, or wanted and not there.
  private static func differing(_ table: SearchTable) -> String {
    let there = """
      SELECT entry.entity, search.tags, search.title, search.body
      FROM searchEntry entry LEFT JOIN search ON search.rowid = entry.id WHERE entry.tableName = '\(table.name)'
      """
    return
      "SELECT * FROM (\(table.wanted()) EXCEPT \(there)) UNION ALL SELECT * FROM (\(there) EXCEPT \(table.wanted()))"
  }
}
