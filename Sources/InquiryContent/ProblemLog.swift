import Yams

/// Gathers every problem of one file, so that an author mends them in one go.
final class ProblemLog {
  let path: String
  private var found: [(position: SourcePosition, message: String)] = []

  init(path: String) {
    self.path = path
  }

  var isEmpty: Bool { found.isEmpty }

  /// In the order of the file.
  var problems: [ContentProblem] {
    found.sorted { $0.position < $1.position }.map {
      ContentProblem(path: path, line: $0.position.line, column: $0.position.column, message: $0.message)
    }
  }

  func note(_ message: String, at position: SourcePosition) {
    found.append((position, message))
  }

  func note(_ message: String, at node: Node) {
    note(message, at: SourcePosition(node))
  }
}
