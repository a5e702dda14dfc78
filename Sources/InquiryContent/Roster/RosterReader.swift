package import InquiryDomain

/// Reads people and schools from a file's bytes, a paste or typed lines.
package enum RosterReader {
  /// Reads a file: UTF-8, UTF-16 with its mark, or Windows-1252.
  package static func read(_ bytes: some Collection<UInt8>, path: String) throws(Failure) -> Roster {
    guard bytes.count <= largestSize else { throw .largeRoster(path) }
    let decoded = try TextDecoding(Array(bytes), path: path)
    let encoding = decoded.note.map { RosterFinding(.encoding, text: $0) }
    return try roster(decoded.text, path: path, first: [encoding].compactMap { $0 })
  }

  /// Reads text that was pasted or typed; `path` is what to call it in messages.
  package static func read(_ text: String, path: String) throws(Failure) -> Roster {
    guard text.utf8.count <= largestSize else { throw .largeRoster(path) }
    guard !text.utf8.contains(0) else { throw .notText(path) }
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    return try roster(hasMark ? String(text.unicodeScalars.dropFirst()) : text, path: path, first: [])
  }

  /// How many rows from the top a header is looked for.
  static let headerRows = 10

  private static let largestSize = 4 * 1024 * 1024
  private static let mostRows = 2000
  private static let mostCells = 200

  private static func roster(_ text: String, path: String, first: [RosterFinding]) throws(Failure) -> Roster {
    let records = try records(in: text, path: path)
    let (layout, start) = try layout(of: records, path: path)
    let people = records[start...]
    guard people.count <= mostRows else { throw .longRoster(path, line: people[start + mostRows].line) }
    guard !people.isEmpty else { throw .emptyRoster(path) }
    var builder = RosterBuilder(layout: layout, path: path, findings: first)
    if layout.width != nil { builder.note(linesAboveHeader: records[..<(start - 1)].map(\.line)) }
    for record in people { try builder.add(record) }
    return builder.roster()
  }

  /// The rows with something in them, cleaned; no more of them than show that there are too many.
  private static func records(in text: String, path: String) throws(Failure) -> [DelimitedRecord] {
    var reader = DelimitedText(text, delimiter: DelimiterGuess.delimiter(of: text))
    if DelimiterGuess.declared(in: text) != nil { _ = try next(from: &reader, path: path) }
    var records: [DelimitedRecord] = []
    while records.count <= mostRows + headerRows, var record = try next(from: &reader, path: path) {
      record.fields = record.fields.map(CellText.cleaned)
      if !record.isBlank { records.append(record) }
    }
    return records
  }

  private static func next(from reader: inout DelimitedText, path: String) throws(Failure) -> DelimitedRecord? {
    let record: DelimitedRecord?
    do { record = try reader.next() } catch { throw .openQuote(path, line: error.line) }
    if let record, record.fields.count > mostCells { throw .wideRow(path, line: record.line) }
    return record
  }

  /// The first row with a column for names, wherever it is near the top; without one, each line is a person.
  private static func layout(
    of records: [DelimitedRecord], path: String
  ) throws(Failure) -> (layout: RosterLayout, firstPerson: Int) {
    for (place, record) in records.prefix(headerRows).enumerated() {
      if let layout = RosterLayout(header: record.fields) { return (layout, place + 1) }
    }
    guard let top = records.first else { throw .emptyRoster(path) }
    guard !RosterLayout.isHeader(top.fields) else {
      throw .noNameColumn(path, line: top.line, columns: top.fields)
    }
    return (.plainLines, 0)
  }
}
