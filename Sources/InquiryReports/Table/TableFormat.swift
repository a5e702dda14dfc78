import InquiryDomain

/// How tables are written: what parts the cells, and whether the file begins with the mark that Excel needs.
package struct TableFormat: Equatable, Sendable {
  /// What parts the cells: a comma, or a semicolon or a tab where the spreadsheet wants it.
  package enum Delimiter: Character, CaseIterable, Sendable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
  }

  package var delimiter: Delimiter
  /// Without the mark, Excel takes the accents of UTF-8 for other letters; scripts may do without.
  package var hasMark: Bool

  package init(delimiter: Delimiter = .comma, hasMark: Bool = true) {
    self.delimiter = delimiter
    self.hasMark = hasMark
  }

  /// What comes before the first row.
  package var opening: String { hasMark ? "\u{FEFF}" : "" }

  /// One row with its line end; for tables too large to hold, which are written row by row.
  ///
  /// Cells lose control and bidi characters; the lossless copy of everything is the JSON export.
  package func line(_ cells: [String]) -> String {
    TableText.row(cells.map { $0.forReport(keepingLineBreaks: true) }, delimiter: delimiter.rawValue)
  }
}
