import Yams

/// A place in a text file; line and column are counted from 1.
struct SourcePosition: Hashable, Comparable {
  var line: Int
  var column: Int

  static let start = SourcePosition(line: 1, column: 1)

  static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }

  init(_ node: Node) {
    self = node.mark.map { SourcePosition($0) } ?? .start
  }
}
