import Foundation

/// Characters as numbers, because comparing clusters one by one takes long and every text has thousands of them.
enum ScrubCode {
  /// Stands for a cluster of several scalars that has no form of one.
  static let cluster: UInt32 = 0xFFFF_FFFF

  /// The scalar of each character, in its composed form.
  static func codes(of characters: [Character]) -> [UInt32] { characters.map(code) }

  static func code(_ character: Character) -> UInt32 {
    if let plain = character.asciiValue { return UInt32(plain) }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return cluster }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.value }
    // A letter with a mark of its own or a Korean syllable in parts; anything longer has no composed form.
    guard scalars.count <= 3 else { return cluster }
    let composed = String(character).precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.count == 1 ? composed.first?.value ?? cluster : cluster
  }

  static func isSpace(_ code: UInt32) -> Bool { code == 0x20 || code == 0xA0 }

  static func isNewline(_ code: UInt32) -> Bool {
    (0x0A...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }

  /// A digit of any script, but no number word such as 三 and no fraction.
  static func isDigit(_ code: UInt32) -> Bool {
    if code < 0x80 { return (0x30...0x39).contains(code) }
    guard code >= 0x0660, let scalar = Unicode.Scalar(code) else { return false }
    return (code < 0x3000 || code > 0xA61F) && scalar.properties.generalCategory == .decimalNumber
  }

  static func isHan(_ code: UInt32) -> Bool { (0x3400...0x9FFF).contains(code) || (0x20000...0x3FFFF).contains(code) }

  static func isHangul(_ code: UInt32) -> Bool { (0xAC00...0xD7AF).contains(code) }

  static func isArabic(_ code: UInt32) -> Bool { (0x0600...0x06FF).contains(code) }

  /// Of a script that parts no words, or that ties its endings to them.
  static func isUnspaced(_ code: UInt32) -> Bool {
    guard code >= 0x0E00 else { return false }
    switch code {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF,
      0x20000...0x3FFFF:
      return true
    default: return false
    }
  }
}
