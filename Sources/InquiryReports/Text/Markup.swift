/// People's words inside HTML, SVG and the XML of a document.
enum Markup {
  /// Cleaned, and with every character escaped that could end a text or a quoted attribute.
  static func escaped(_ text: String, keepingLineBreaks: Bool = false) -> String {
    let safe = text.forReport(keepingLineBreaks: keepingLineBreaks)
    guard safe.utf8.contains(where: { isSpecial($0) }) else { return safe }
    return safe.unicodeScalars.reduce(into: "") { markup, scalar in
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(byte)
  }
}
