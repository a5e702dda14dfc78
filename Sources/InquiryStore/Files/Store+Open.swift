import Foundation
import GRDB
package import InquiryDomain

extension Store {
  /// Opens the workbook at a path, making it where there is none if asked to.
  ///
  /// - Throws: `Failure` for a missing file, a foreign one, one made by a newer hmw, and one that can't be read.
  package static func open(at path: String, creating: Bool, in ambient: Ambient) throws -> Store {
    try open(at: path, creating: creating, in: ambient, migrations: Schema.migrations)
  }

  /// - Parameter name: what to call the file in messages; its path if left out.
  static func open(
    at path: String, creating: Bool, in ambient: Ambient, migrations: [Schema.Migration], named name: String? = nil
  ) throws -> Store {
    var file = try WorkbookFile(path: path, creating: creating)
    return try translatingErrors {
      let queue = try DatabaseQueue(path: file.path, configuration: configuration())
      let version = try queue.inDatabase(FileStamp.init).checked(against: migrations, path: name ?? file.path)
      file.mendMode()
      try settleJournal(of: queue)
      if version < newest(migrations) {
        try upgrade(queue, from: version, through: migrations, at: file.path, in: ambient)
      }
      return Store(queue: queue, path: file.path, notices: file.notices)
    }
  }

  /// Another tool may have left the file in WAL mode, where some versions of SQLite are not safe with two processes.
  private static func settleJournal(of queue: DatabaseQueue) throws {
    let mode = try queue.inDatabase { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
    guard mode != "delete" else { return }
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
  }

  /// A workbook in memory, gone with the process.
  package static func inMemory() throws -> Store {
    let queue = try DatabaseQueue(configuration: configuration())
    try queue.write { db in try Schema.migrate(db, from: 0) }
    return Store(queue: queue, path: nil)
  }

  /// The same workbook once more, in memory and by itself: a change to one is not seen in the other.
  package func copyInMemory() throws -> Store {
    let copy = try DatabaseQueue(configuration: Self.configuration())
    try queue.backup(to: copy)
    return Store(queue: copy, path: nil)
  }

  private static func newest(_ migrations: [Schema.Migration]) -> Int { migrations.last?.version ?? 0 }

  private static func upgrade(
    _ queue: DatabaseQueue, from version: Int, through migrations: [Schema.Migration], at path: String,
    in ambient: Ambient
  ) throws {
    if version > 0 {
      try Backup.save(queue, to: "\(path).before-version-\(newest(migrations))", replacing: true)
    }
    try queue.inTransaction(.immediate) { db in
      // Another process may have been quicker.
      let current = try FileStamp(db).version
      try Schema.migrate(db, from: current, through: migrations)
      return .commit
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "workbook"
    configuration.busyMode = .callback { tries in BusyPatience.wait(tries) }
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          """)
    }
    return configuration
  }
}
