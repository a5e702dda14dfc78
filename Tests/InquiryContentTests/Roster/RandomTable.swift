/// Tables of every kind of cell that is hard to read, and a writer for them that follows RFC 4180.
enum RandomTable {
  static func make(using random: inout SeededNumbers) -> [[String]] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in cell(using: &random) }
    }
  }

  /// Quotes where the RFC asks for them, and now and then where it does not.
  static func written(_ table: [[String]], delimiter: String, ending: String, using random: inout SeededNumbers)
    -> String
  {
    let lines = table.map { row in
      row.map { cell in
        let needed = cell.unicodeScalars.contains { "\"\r\n,;\t ".unicodeScalars.contains($0) } || cell.isEmpty
        guard needed || Bool.random(using: &random) else { return cell }
        // Scalar by scalar, for an accent after a quote would hide it from a search by character.
        return "\"\(cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined())\""
      }.joined(separator: delimiter)
    }
    return lines.joined(separator: ending) + (Bool.random(using: &random) ? ending : "")
  }

  private static func cell(using random: inout SeededNumbers) -> String {
    let pieces = ["a", "Ana", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "é", "👩‍🏫", "'=", "\u{301}"]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
