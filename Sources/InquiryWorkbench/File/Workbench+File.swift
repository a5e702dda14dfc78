import InquiryStore

extension Workbench {
  /// Asks SQLite to check the whole file.
  package func check() throws -> FileCheck {
    FileCheck(problems: try store.problems(), sqliteVersion: try store.sqliteVersion())
  }

  /// Saves a checked copy of everything that only its owner may read.
  package func backup(to path: String, replacing: Bool = false) throws {
    try store.backup(to: path, replacing: replacing)
  }
}
