/// The text of a file with its line starts, counted as libYAML counts them.
struct SourceText {
  private(set) var scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  init(_ text: String) {
    let byteOrderMark: Unicode.Scalar = "\u{FEFF}"
    let scalars = Array(text.unicodeScalars.drop { $0 == byteOrderMark })
    self.scalars = scalars
    lineStarts = [0] + scalars.indices.filter { Self.endsLine($0, in: scalars) }.map { $0 + 1 }
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  subscript(position: SourcePosition) -> Unicode.Scalar? {
    offset(of: position).map { scalars[$0] }
  }

  func offset(of position: SourcePosition) -> Int? {
    guard lineStarts.indices.contains(position.line - 1) else { return nil }
    let offset = lineStarts[position.line - 1] + position.column - 1
    return scalars.indices.contains(offset) ? offset : nil
  }

  func position(of offset: Int) -> SourcePosition {
    let line = lineStarts.lastIndex { $0 <= offset } ?? 0
    return SourcePosition(line: line + 1, column: offset - lineStarts[line] + 1)
  }

  mutating func replace(at offset: Int, with scalar: Unicode.Scalar) {
    scalars[offset] = scalar
  }

  func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar) -> SourceText {
    var copy = self
    for offset in scalars.indices where scalars[offset] == old { copy.replace(at: offset, with: new) }
    return copy
  }

  private static func endsLine(_ offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[offset] {
    case "\n", "\u{85}", "\u{2028}", "\u{2029}": true
    case "\r": offset + 1 >= scalars.count || scalars[offset + 1] != "\n"
    default: false
    }
  }
}
