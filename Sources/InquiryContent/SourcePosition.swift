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
    self = node.mark.map { SourcePosition($0) } ?? SourcePosition(anchor: node) ?? .start
  }

  /// A node that was read from a table has no mark, which only Yams can make; its place stands in its anchor.
  private init?(anchor node: Node) {
    let anchor = node.scalar?.anchor ?? node.mapping?.anchor ?? node.sequence?.anchor
    let numbers = (anchor?.rawValue ?? "").split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(line: numbers[0], column: numbers[1])
  }

  /// The place as an anchor that reads back.
  var anchor: Anchor { Anchor(rawValue: "\(line):\(column)") }
}
