import GRDB

extension Store {
  /// What SQLite's own checks find wrong; empty for a sound file.
  package func problems() throws -> [String] {
    try translatingErrors {
      try queue.read { db in
        let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
          "a row of \(row[0] as String? ?? "?") refers to a missing row of \(row[2] as String? ?? "?")"
        }
        return integrity + orphans
      }
    }
  }

  /// The version of the SQLite library in use.
  package func sqliteVersion() throws -> String {
    try queue.read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "?" }
  }

  /// Rises whenever another process changes the file.
  ///
  /// The number means nothing by itself: compare it with one read before on this connection (SQLite, `PRAGMA
  /// data_version`).
  package func dataVersion() throws -> Int {
    try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
  }
}
