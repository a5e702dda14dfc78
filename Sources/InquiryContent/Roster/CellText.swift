import Foundation

/// Makes a cell fit to be kept as a name: one line, visible characters only.
enum CellText {
  /// Takes back a guard against formulas, drops control and direction marks, and evens out spaces.
  static func cleaned(_ cell: String) -> String {
    if isPlain(cell) { return cell }
    let scalars = withoutGuard(cell).precomposedStringWithCanonicalMapping.unicodeScalars.compactMap(visible)
    let text = String(String.UnicodeScalarView(cappingMarks(scalars)))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Most cells are letters with single spaces between them and need no work.
  private static func isPlain(_ cell: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in cell.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "'"), byte != 0x20 || previous != 0x20 else {
        return false
      }
      previous = byte
    }
    return previous != 0x20 || cell.isEmpty
  }

  /// Exports put `'` before a cell that a spreadsheet would run; that one mark goes, and no other.
  private static func withoutGuard(_ cell: String) -> String {
    let start = cell.unicodeScalars.prefix(2)
    guard start.first == "'", let next = start.dropFirst().first, "=+-@\t\r\0".unicodeScalars.contains(next) else {
      return cell
    }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.properties.isWhitespace { return " " }
    let isHidden = [.control, .format].contains(scalar.properties.generalCategory)
    return isHidden ? nil : scalar
  }

  /// Eight marks on one letter are more than any language needs; hundreds cover the lines above and below.
  private static func cappingMarks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var run = 0
    return scalars.filter { scalar in
      run = scalar.properties.generalCategory == .nonspacingMark ? run + 1 : 0
      return run <= 8
    }
  }
}
