import GRDB

/// The shape of the file, and how an older file comes to it.
enum Schema {
  /// "HMWI" as a number: what marks a file as a workbook of hmw's.
  static let applicationID: Int32 = 0x484D_5749

  /// The migrations in order; append, never edit. A file's `user_version` is how many it has had.
  static let migrations: [Migration] = [
    Migration(version: 1, sql: version1), Migration(version: 2, sql: version2),
    Migration(version: 3, sql: version3), Migration(version: 4, sql: version4),
    Migration(version: 5, sql: version5),
  ]

  /// The version that brought the index of words.
  static let firstWithSearch = 4

  struct Migration: Sendable {
    let version: Int
    let sql: String
  }

  /// Tables that are never journalled: secrets, the journal itself, and bookkeeping.
  static let unjournalled: Set<String> = [
    "ballot", "voter", "operation", "change", "counter", "draft", "setting", "searchEntry",
    "room", "device", "seat", "pin", "receipt",
  ]

  /// Every table with rows of hmw's own; the search index and what SQLite keeps for it are not among them.
  static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
        """)
  }

  /// The tables whose every change is journalled, in alphabetical order.
  static func journalledTables(_ db: Database) throws -> [String] {
    try tables(db).filter { !unjournalled.contains($0) }
  }

  /// Brings a file from its version to the newest, in one transaction, and makes the triggers anew.
  static func migrate(_ db: Database, from version: Int, through migrations: [Migration] = migrations) throws {
    for migration in migrations where migration.version > version {
      try db.execute(sql: migration.sql)
    }
    try JournalTriggers.install(db)
    // In a new file there is nothing to look for yet.
    if version > 0 { try SearchIndex(db: db).rebuild() }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(migrations.last?.version ?? 0)")
  }
}
