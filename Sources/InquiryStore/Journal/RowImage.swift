import GRDB

/// A row as the journal keeps it: `id='…',number='7',leftAt=NULL`, each value as SQLite's `%Q` writes it.
///
/// Numbers come back as text; the strict tables turn them into numbers again.
struct RowImage {
  /// One column with what stood in it.
  struct Value {
    let column: String
    let value: DatabaseValue
  }

  let values: [Value]

  /// Nil where the text is not an image, as in a damaged file.
  init?(_ text: String) {
    var rest = Substring(text).unicodeScalars
    var values: [Value] = []
    repeat {
      guard let value = Self.value(&rest) else { return nil }
      values.append(value)
    } while Self.take(",", from: &rest)
    guard rest.isEmpty else { return nil }
    self.values = values
  }

  private static func value(_ rest: inout Substring.UnicodeScalarView) -> Value? {
    let column = rest.prefix { $0 != "=" }
    rest = rest.dropFirst(column.count)
    guard !column.isEmpty, take("=", from: &rest), let value = literal(&rest) else { return nil }
    return Value(column: String(column), value: value)
  }

  private static func literal(_ rest: inout Substring.UnicodeScalarView) -> DatabaseValue? {
    if take("'", from: &rest) { return quoted(&rest) }
    let word = rest.prefix { $0 != "," }
    rest = rest.dropFirst(word.count)
    return word.elementsEqual("NULL".unicodeScalars) ? .null : Int64(String(word)).map(\.databaseValue)
  }

  /// The text up to its closing quote; a quote inside it stands twice.
  private static func quoted(_ rest: inout Substring.UnicodeScalarView) -> DatabaseValue? {
    var text = String.UnicodeScalarView()
    while let end = rest.firstIndex(of: "'") {
      text.append(contentsOf: rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard take("'", from: &rest) else { return String(text).databaseValue }
      text.append("'")
    }
    return nil
  }

  private static func take(_ scalar: Unicode.Scalar, from rest: inout Substring.UnicodeScalarView) -> Bool {
    guard rest.first == scalar else { return false }
    rest = rest.dropFirst()
    return true
  }
}
