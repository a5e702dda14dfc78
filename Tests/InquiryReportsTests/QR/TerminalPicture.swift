/// Lines as a terminal with black on white shows them, in cells that are half as wide as high.
struct TerminalPicture {
  /// Dark or light, for each half of a cell.
  private var rows: [[Bool]] = []

  init(_ lines: [String], blocks: Bool) {
    for line in lines {
      var ground = false
      var upper: [Bool] = []
      var lower: [Bool] = []
      var rest = line[...]
      while let sign = rest.first {
        if let escape = rest.prefixMatch(of: /\u{1B}\[([\d;]*)m/) {
          ground = escape.1 == "40"
          rest = rest[escape.range.upperBound...]
        } else {
          upper.append(ground || "█▀#".contains(sign))
          lower.append(ground || "█▄#".contains(sign))
          rest = rest.dropFirst()
        }
      }
      rows += [upper, lower]
    }
  }

  var picture: Picture {
    Picture(width: rows.map(\.count).max() ?? 0, height: rows.count) { [rows] in rows[$0][$1] }
  }
}
