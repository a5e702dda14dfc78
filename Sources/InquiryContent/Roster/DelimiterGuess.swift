/// Finds what parts the cells of a text: comma, semicolon or tab.
enum DelimiterGuess {
  /// Excel's own `sep=;` decides; then the header that is best understood; then what most rows agree on.
  static func delimiter(of text: String) -> Unicode.Scalar {
    if let declared = declared(in: text) { return declared }
    let start = String(decoding: text.utf8.prefix(sampleSize), as: UTF8.self)
    let samples = candidates.map { (mark: $0, records: sample(of: start, delimiter: $0)) }
    let best = samples.max { score($0.records) < score($1.records) }
    return best?.mark ?? ","
  }

  /// The mark that a first line such as `sep=;` gives.
  static func declared(in text: String) -> Unicode.Scalar? {
    let start = Array(text.unicodeScalars.prefix(6))
    guard start.count >= 5, String(String.UnicodeScalarView(start[..<4])).lowercased() == "sep=",
      candidates.contains(start[4]), start.count == 5 || "\r\n".unicodeScalars.contains(start[5])
    else { return nil }
    return start[4]
  }

  /// People seldom type a tab or a semicolon by accident, so among equals the first of these wins.
  private static let candidates: [Unicode.Scalar] = ["\t", ";", ","]

  /// Enough to tell, and little enough not to wait for.
  private static let sampleSize = 32 * 1024

  private static func sample(of text: String, delimiter: Unicode.Scalar) -> [DelimitedRecord] {
    var reader = DelimitedText(text, delimiter: delimiter)
    var records: [DelimitedRecord] = []
    while records.count < 30, let record = try? reader.next() {
      if !record.isBlank { records.append(DelimitedRecord(fields: Array(record.fields.prefix(50)), line: record.line)) }
    }
    return records
  }

  /// Known headings first, then how many rows have a second cell with something in it.
  private static func score(_ records: [DelimitedRecord]) -> (Int, Int) {
    let headers = records.prefix(RosterReader.headerRows).map(\.fields).filter(RosterLayout.isHeader)
    let known = headers.map { $0.count { RosterColumn(heading: $0) != nil } }.max() ?? 0
    return (known, records.count { $0.fields.count { !$0.allSatisfy(\.isWhitespace) } > 1 })
  }
}
