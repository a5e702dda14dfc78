/// A text in the mode that takes the least room: alphanumeric where all of it fits, else bytes.
struct QRSegment: Equatable, Sendable {
  /// How characters are written down (ISO/IEC 18004:2015, table 2).
  enum Mode: Int, Sendable {
    case alphanumeric = 0b0010
    case bytes = 0b0100
  }

  /// The characters of the alphanumeric mode in the order of their values (table 5).
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

  let mode: Mode
  private let characters: [UInt8]

  init(_ text: String) {
    characters = Array(text.utf8)
    mode = characters.allSatisfy(Self.alphabet.contains) ? .alphanumeric : .bytes
  }

  /// The length of the field that counts the characters (table 3).
  private func countLength(_ version: QRVersion) -> Int {
    switch mode {
    case .alphanumeric: version.number < 10 ? 9 : 11
    case .bytes: version.number < 10 ? 8 : 16
    }
  }

  /// How many bits the text takes in a version.
  func length(in version: QRVersion) -> Int {
    let count = characters.count
    let data = mode == .bytes ? count * 8 : count / 2 * 11 + count % 2 * 6
    return 4 + countLength(version) + data
  }

  /// Mode, count and characters (7.4.4 and 7.4.5).
  func bits(in version: QRVersion) -> QRBits {
    var bits = QRBits()
    bits.append(mode.rawValue, length: 4)
    bits.append(characters.count, length: countLength(version))
    switch mode {
    case .bytes: for byte in characters { bits.append(Int(byte), length: 8) }
    case .alphanumeric: appendPairs(to: &bits)
    }
    return bits
  }

  /// Two characters become one number of 11 bits, a last one alone one of 6.
  private func appendPairs(to bits: inout QRBits) {
    let values = characters.compactMap(Self.alphabet.firstIndex)
    for start in stride(from: 0, to: values.count, by: 2) {
      guard start + 1 < values.count else { return bits.append(values[start], length: 6) }
      bits.append(values[start] * 45 + values[start + 1], length: 11)
    }
  }
}
