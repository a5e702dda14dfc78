import InquiryStore

extension Workbench {
  /// Asks SQLite to check the whole file.
  ///
  /// It reads every page, so that a large workbook takes a moment; nothing is changed.
  package func check() throws -> FileCheck {
    FileCheck(problems: try store.problems(), sqliteVersion: try store.sqliteVersion())
  }

  /// Makes the index of words anew where it is damaged, or behind what people wrote.
  ///
  /// It reads everything, so that a large workbook takes a moment.
  ///
  /// - Returns: whether that was needed.
  package func mendSearch() throws -> Bool {
    guard try !store.searchIsSound() else { return false }
    try store.rebuildSearch()
    return true
  }

  /// Saves a checked copy of everything that only its owner may read.
  ///
  /// The copy holds everything, what is private included.
  ///
  /// - Throws: `Failure` where a file stands there and may not be replaced, the path is the workbook's own, or the copy
  ///   can't be written or does not pass the check; then no file is left behind.
  package func backup(to path: String, replacing: Bool = false) throws {
    try store.backup(to: path, replacing: replacing)
  }
}
