/// One thing that is wrong in a content file, and where.
///
/// Printed as `path:line:column: what it is, and what was expected`, which editors turn into a link.
package struct ContentProblem: Hashable, Sendable, CustomStringConvertible {
  package var path: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in Unicode scalars.
  package var column: Int
  /// What it is, and what was expected; without the path and without a full stop.
  package var message: String

  package init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String { "\(path):\(line):\(column): \(message)" }
}
