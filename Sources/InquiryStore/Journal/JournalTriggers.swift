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

    /// A row as JSON text, put together from functions that SQLite trusts in a trigger: with `trusted_schema = OFF`,
    /// SQLite 3.40 refuses its own JSON functions there.
    private static func image(of columns: [ColumnInfo], _ row: String) -> String {
      let fields = columns.map { column in
        let value = "\(row).\(column.name)"
        let text = column.type == "TEXT" ? "'\"' || \(escaped(value)) || '\"'" : value
        return "'\"\(column.name)\":' || ifnull(\(text), 'null')"
      }
      return "'{' || " + fields.joined(separator: " || ',' || ") + " || '}'"
    }

    private static func escaped(_ value: String) -> String {
      let signs = [("'\\'", "'\\\\'"), ("'\"'", "'\\\"'"), ("char(10)", "'\\n'"), ("char(13)", "'\\r'"), ("char(9)", "'\\t'")]
      return signs.reduce(value) { "replace(\($0), \($1.0), \($1.1))" }
    }
  }
}
