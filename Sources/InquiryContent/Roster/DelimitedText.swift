/// Reads rows as RFC 4180 has them: quoted fields, doubled quotes, line breaks inside quotes, any line ending.
///
/// SwiftCSV 0.10.0 was tried on the cases of the tests. It reads a quote that is never closed to the end of the text
/// without a word (two people vanish into one name), gives no line numbers, drops the cells beyond the header when
/// rows are read by column name, and refuses a quote inside a word (`Ana "Nan" Reyes`).
struct DelimitedText {
  /// A quote that never closes, or that closed in the wrong place; the line is where it opened.
  struct QuoteError: Error, Equatable {
    let line: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place = 0
  private var line = 1

  init(_ text: String, delimiter: Unicode.Scalar) {
    bytes = Array(text.utf8)
    self.delimiter = UInt8(ascii: delimiter)
  }

  /// All the rows, blank ones too.
  static func records(in text: String, delimiter: Unicode.Scalar) throws(QuoteError) -> [DelimitedRecord] {
    var reader = DelimitedText(text, delimiter: delimiter)
    var records: [DelimitedRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  /// The next row, or nil at the end.
  mutating func next() throws(QuoteError) -> DelimitedRecord? {
    guard place < bytes.count else { return nil }
    let start = line
    var record = DelimitedRecord(fields: [try field()], line: start)
    while place < bytes.count, bytes[place] == delimiter {
      place += 1
      record.fields.append(try field())
    }
    _ = takeLineBreak()
    return record
  }

  private mutating func field() throws(QuoteError) -> String {
    let start = place
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return bareField(from: start) }
    let opened = line
    let quoted = try quotedField()
    skipSpaces()
    if isAtFieldEnd { return quoted }
    // Words after the closing quote: a nickname on one line, or two rows run together by a quote too many.
    guard line == opened else { throw QuoteError(line: opened) }
    return bareField(from: start)
  }

  private mutating func bareField(from start: Int) -> String {
    while !isAtFieldEnd { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quotedField() throws(QuoteError) -> String {
    let opened = line
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        place += 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
          return String(decoding: content, as: UTF8.self)
        }
      }
      let start = place
      if !takeLineBreak() { place += 1 }
      content += bytes[start..<place]
    }
    throw QuoteError(line: opened)
  }

  private mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }

  private var isAtFieldEnd: Bool {
    place >= bytes.count || bytes[place] == delimiter || bytes[place] == 0x0A || bytes[place] == 0x0D
  }

  /// Takes CRLF, LF or a lone CR.
  private mutating func takeLineBreak() -> Bool {
    guard place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D else { return false }
    let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
    return true
  }
}
