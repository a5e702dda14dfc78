/// Reads fixed-width numbers and single marks from the front of a text, as the date formats need.
struct DigitCursor {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) {
    rest = ArraySlice(text.utf8)
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes exactly `count` digits, or nothing.
  mutating func number(digits count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Takes the digits up to the next other character.
  mutating func digits() -> ArraySlice<UInt8> {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return digits
  }

  /// Takes the given ASCII character if it comes next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let next = rest.first, UInt32(next) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
