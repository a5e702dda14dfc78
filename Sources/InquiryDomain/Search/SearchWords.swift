/// What counts as part of a word, the same as in the index.
enum SearchWords {
  static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPlain(scalar.value) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Marks on letters belong to the word they stand in.
  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPlain(scalar.value) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return isLetterOrNumber(scalar)
    }
  }

  private static func isPlain(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) || (0x30...0x39).contains(value)
  }
}
