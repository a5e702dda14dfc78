/// What SQLite's own checks say about a workbook.
package struct FileCheck: Equatable, Sendable {
  /// What is wrong, each in a sentence; empty for a sound file.
  package var problems: [String]
  /// The library that checked, such as `3.46.1`.
  package var sqliteVersion: String
}
