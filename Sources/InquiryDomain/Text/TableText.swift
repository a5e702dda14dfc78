/// Rows of cells as RFC 4180 has them, safe to open in a spreadsheet.
package enum TableText {
  /// One row with its CRLF; cells that a spreadsheet would run are guarded, and those that need quotes have them.
  package static func row(_ cells: [String], delimiter: Character = ",") -> String {
    cells.map { cell($0) }.joined(separator: String(delimiter)) + "\r\n"
  }

  /// Quoted for every delimiter that spreadsheets know, so that a file read with the wrong one keeps its cells.
  private static func cell(_ text: String) -> String {
    let text = GuardedCell.guarded(text)
    let isBare = text.utf8.allSatisfy { !special.contains($0) }
    guard !isBare || text.utf8.first == UInt8(ascii: " ") || text.utf8.first == UInt8(ascii: "'") else { return text }
    return "\"\(withDoubledQuotes(text))\""
  }

  /// By scalars: a quotation mark with an accent on it is another character, and ends the cell all the same.
  private static func withDoubledQuotes(_ text: String) -> String {
    let scalars = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let special = Array(",;\"\n\r\t".utf8)
}
