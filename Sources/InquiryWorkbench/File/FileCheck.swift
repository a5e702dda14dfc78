/// What SQLite's own checks say about a workbook.
package struct FileCheck: Equatable, Sendable {
  /// What is wrong, each in a sentence; empty for a sound file.
  package var problems: [String]
  package var sqliteVersion: String
}
