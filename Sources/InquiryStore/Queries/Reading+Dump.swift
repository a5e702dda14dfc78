import GRDB

extension Reading {
  /// Every journalled row as JSON, table by table in the order of identifiers: equal texts mean equal workbooks.
  package func dump() throws -> String {
    try Schema.journalledTables(db).map { table in
      let columns = try db.columns(in: table).map { "'\($0.name)', \($0.name)" }.joined(separator: ", ")
      let rows = try String.fetchAll(db, sql: "SELECT json_object(\(columns)) FROM \(table) ORDER BY id")
      return ([table] + rows).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The tables that are journalled, and those that have all three triggers.
  package func journalCoverage() throws -> (tables: [String], covered: [String]) {
    let tables = try Schema.journalledTables(db)
    let triggers = try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    return (
      tables,
      tables.filter { table in
        JournalTriggers.Event.allCases.allSatisfy { triggers.contains($0.triggerName(table)) }
      }
    )
  }

  /// The schema as SQL, for review.
  package func schema() throws -> String {
    try String.fetchAll(
      db,
      sql: """
        SELECT sql || ';' FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
          AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
        ORDER BY type, name
        """
    ).joined(separator: "\n") + "\n"
  }
}
