import InquiryDomain

/// Values as RFC 5545 writes them.
enum CalendarText {
  /// People's words: a backslash before `\`, `;` and `,`, line breaks as `\n`, and no other control character.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return plain.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
      case "\t": escaped += " "
      default:
        guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else { return }
        escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// `20260908T223000Z`.
  static func moment(_ instant: Instant) -> String {
    instant.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// `20260908`.
  static func day(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }
}
