extension QRCode {
  /// How many cells a line of the code is wide.
  package func width(_ style: QRTerminalStyle) -> Int { (side + 2 * Self.margin) * (style.blocks ? 1 : 2) }

  /// The code in lines for a terminal, with its margin; dark modules are dark wherever colour may be set.
  package func lines(_ style: QRTerminalStyle) -> [String] {
    let places = -Self.margin..<(side + Self.margin)
    let step = style.blocks ? 2 : 1
    return stride(from: places.lowerBound, to: places.upperBound, by: step).map { row in
      if style.blocks { return painted(halves(row, places), style) }
      return style.colour ? fields(row, places) : signs(row, places)
    }
  }

  /// Two rows of modules in one line; the lower one of the last line may be margin's end.
  private func halves(_ row: Int, _ columns: Range<Int>) -> String {
    columns.reduce(into: "") { line, column in
      switch (isDark(row, column), isDark(row + 1, column)) {
      case (true, true): line += "█"
      case (true, false): line += "▀"
      case (false, true): line += "▄"
      case (false, false): line += " "
      }
    }
  }

  private func signs(_ row: Int, _ columns: Range<Int>) -> String {
    columns.reduce(into: "") { $0 += isDark(row, $1) ? "##" : "  " }
  }

  /// Without half blocks the ground itself is painted.
  private func fields(_ row: Int, _ columns: Range<Int>) -> String {
    var line = ""
    var last: Bool?
    for column in columns {
      let isDark = isDark(row, column)
      if isDark != last { line += isDark ? "\u{1B}[40m" : "\u{1B}[47m" }
      line += "  "
      last = isDark
    }
    return "\u{1B}[0m\(line)\u{1B}[0m"
  }

  /// Black on white, and nothing of it left for what follows.
  private func painted(_ line: String, _ style: QRTerminalStyle) -> String {
    style.colour ? "\u{1B}[0;30;47m\(line)\u{1B}[0m" : line
  }
}
