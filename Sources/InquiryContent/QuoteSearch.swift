/// Finds the quotation mark that was never closed, which YAML notices only much further down.
struct QuoteSearch {
  private let source: SourceText
  private let scalars: [Unicode.Scalar]

  init(_ source: SourceText) {
    self.source = source
    scalars = source.scalars
  }

  /// The first value before a place that begins with a quotation mark and does not end with one.
  func unclosed(before place: SourcePosition) -> SourcePosition? {
    var offset = 0
    var isLineStart = true
    while offset < scalars.count {
      if isLineStart, let opening = openingQuote(from: offset) {
        guard source.position(of: opening) < place else { return nil }
        guard let end = end(of: opening), endsValue(end) else { return source.position(of: opening) }
        offset = end
      }
      isLineStart = scalars[offset] == "\n"
      offset += 1
    }
    return nil
  }

  /// The mark that begins the value of a line such as `key: 'value'` or `- "value"`.
  private func openingQuote(from start: Int) -> Int? {
    var offset = start
    while offset < scalars.count, scalars[offset] == " " || scalars[offset] == "-" { offset += 1 }
    if isQuote(offset) { return offset }
    while offset < scalars.count, scalars[offset].properties.isAlphabetic || scalars[offset] == "_" { offset += 1 }
    guard offset + 1 < scalars.count, scalars[offset] == ":", scalars[offset + 1] == " " else { return nil }
    offset += 1
    while offset < scalars.count, scalars[offset] == " " { offset += 1 }
    return isQuote(offset) ? offset : nil
  }

  private func isQuote(_ offset: Int) -> Bool {
    offset < scalars.count && (scalars[offset] == "'" || scalars[offset] == "\"")
  }

  /// The mark that closes it; two single ones, and one after a backslash, stand for themselves.
  private func end(of opening: Int) -> Int? {
    let quote = scalars[opening]
    var offset = opening + 1
    while offset < scalars.count {
      if quote == "\"", scalars[offset] == "\\" {
        offset += 2
        continue
      }
      if scalars[offset] == quote {
        guard quote == "'", offset + 1 < scalars.count, scalars[offset + 1] == "'" else { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// Only spaces and a remark may follow on the line.
  private func endsValue(_ end: Int) -> Bool {
    var offset = end + 1
    while offset < scalars.count, scalars[offset] == " " { offset += 1 }
    return offset >= scalars.count || "\r\n#".unicodeScalars.contains(scalars[offset])
  }
}
