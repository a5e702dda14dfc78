import InquiryDomain

/// A text as it stands in a YAML file: bare where that is safe, else in quotes or in a block of lines.
enum YAMLText {
  /// The longest line of a block.
  static let width = 110

  /// The text on one line; `inList` is for brackets, where commas and brackets have a meaning.
  static func inline(_ text: String, inList: Bool = false) -> String {
    if isBare(text, inList: inList) { return text }
    guard text.unicodeScalars.allSatisfy(isVisible) else { return escaped(text) }
    // A joiner makes one character with the sign before it, so that signs are looked for among scalars.
    let signs = Set(text.unicodeScalars)
    if signs.contains("'"), !signs.contains("\""), !signs.contains("\\") { return "\"\(text)\"" }
    return "'\(text.doubling("'"))'"
  }

  /// The text after its key, in a block where it is made of sentences.
  ///
  /// - Parameter indent: of the lines of the block.
  static func block(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = text.unicodeScalars.first, !first.properties.isWhitespace,
      text.unicodeScalars.last?.properties.isWhitespace == false,
      text.unicodeScalars.allSatisfy({ isVisible($0) || $0 == "\n" })
    else { return escaped(text) }
    guard lines.count == 1, !hasDoubleSpace(text) else {
      return "|-\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }
    return ">-\n" + folded(text, to: width - indent).map { margin + $0 }.joined(separator: "\n")
  }

  private static func hasDoubleSpace(_ text: String) -> Bool {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains { $0 == " " && $1 == " " }
  }

  /// Words in lines of at most a width, counted as files count it.
  private static func folded(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.unicodeScalars.split(separator: " ").map(String.init) {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  /// No sign in it means anything to YAML, and no other reader takes it for a number or a yes.
  private static func isBare(_ text: String, inList: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, !reserved.contains(text.lowercased()),
      text.unicodeScalars.allSatisfy(isVisible)
    else { return false }
    let pairs = zip(text.unicodeScalars, text.unicodeScalars.dropFirst() + [" "])
    guard !pairs.contains(where: { $0 == ":" && $1 == " " || $0 == " " && $1 == "#" || $0 == " " && $1 == " " }) else {
      return false
    }
    return !inList || !text.unicodeScalars.contains { "[]{},:?".unicodeScalars.contains($0) } || isPlainAddress(text)
  }

  private static func isPlainAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.unicodeScalars.contains { "[]{},?".unicodeScalars.contains($0) }
  }

  /// Signs that stand for themselves on one line of a file.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static let reserved: Set = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]

  private static func escaped(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: isVisible(scalar) ? String(scalar) : code(scalar)
      }
    }
    return "\"\(signs.joined())\""
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension String {
  /// The text with every sign of a kind twice, as quotes are written inside quotes.
  func doubling(_ sign: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(sign) else { return self }
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(contentsOf: scalar == sign ? [sign, sign] : [scalar]) }
    return String(view)
  }
}
