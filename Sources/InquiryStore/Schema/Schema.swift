import GRDB

/// The shape of the file, and how an older file comes to it.
enum Schema {
  /// "HMWI" as a number: what marks a file as a workbook of hmw's.
  static let applicationID: Int32 = 0x484D_5749

  /// The migrations in order; append, never edit. A file's `user_version` is how many it has had.
  static let migrations: [Migration] = [
    Migration(version: 1, sql: version1), Migration(version: 2, sql: version2),
    Migration(version: 3, sql: version3),
  ]

  struct Migration: Sendable {
    let version: Int
    let sql: String
  }

  /// Tables that are never journalled: secrets, the journal itself, and bookkeeping.
  static let unjournalled: Set<String> = ["ballot", "voter", "operation", "change", "counter", "draft", "setting"]

  /// The tables whose every change is journalled, in alphabetical order.
  static func journalledTables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
        """
    ).filter { !unjournalled.contains($0) }
  }

  /// Brings a file from its version to the newest, in one transaction, and makes the triggers anew.
  static func migrate(_ db: Database, from version: Int, through migrations: [Migration] = migrations) throws {
    for migration in migrations where migration.version > version {
      try db.execute(sql: migration.sql)
    }
    try JournalTriggers.install(db)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(migrations.last?.version ?? 0)")
  }
}
