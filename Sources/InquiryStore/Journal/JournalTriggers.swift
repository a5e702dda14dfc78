import GRDB

/// The triggers that write the journal, made from the schema so that a new table can't be forgotten.
enum JournalTriggers {
  static func install(_ db: Database) throws {
    for table in try Schema.journalledTables(db) {
      let columns = try db.columns(in: table)
      for event in Event.allCases {
        try db.execute(sql: "DROP TRIGGER IF EXISTS \(event.triggerName(table))")
        try db.execute(sql: event.sql(table: table, columns: columns))
      }
    }
  }

  enum Event: String, CaseIterable {
    case insert, update, delete

    func triggerName(_ table: String) -> String { "journal_\(table)_\(rawValue)" }

    func sql(table: String, columns: [ColumnInfo]) -> String {
      let before = self == .insert ? "NULL" : Self.image(of: columns, "OLD")
      let after = self == .delete ? "NULL" : Self.image(of: columns, "NEW")
      let row = self == .delete ? "OLD" : "NEW"
      return """
        CREATE TRIGGER \(triggerName(table)) AFTER \(rawValue.uppercased()) ON \(table) BEGIN
          INSERT INTO change(operation, tableName, rowID, before, after)
          VALUES ((SELECT max(sequence) FROM operation), '\(table)', \(row).id, \(before), \(after));
        END
        """
    }

    /// A row as `RowImage` reads it; one call keeps the schema short, which every start has to read.
    ///
    /// SQLite's JSON functions would do, but some releases take them for unsafe in a schema that is not trusted.
    private static func image(of columns: [ColumnInfo], _ row: String) -> String {
      let form = columns.map { "\($0.name)=%Q" }.joined(separator: ",")
      return "printf('\(form)', \(columns.map { "\(row).\($0.name)" }.joined(separator: ", ")))"
    }
  }
}
