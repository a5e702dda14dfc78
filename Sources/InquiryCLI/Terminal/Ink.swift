/// Colours and weights for hmw's own lines; without colour every method returns its text unchanged.
struct Ink: Equatable, Sendable {
  let isOn: Bool
  let unicode: Bool

  func bold(_ text: String) -> String { paint(text, "1", "22") }
  func cyan(_ text: String) -> String { paint(text, "36") }
  func yellow(_ text: String) -> String { paint(text, "33") }
  func magenta(_ text: String) -> String { paint(text, "35") }
  func green(_ text: String) -> String { paint(text, "32") }
  /// For what needs attention; the words say so too.
  func warning(_ text: String) -> String { yellow(text) }
  /// For "saved" and its like.
  func saved(_ text: String) -> String { green(text) }

  /// Text in the colour of the wall's column R, K, S or D; another letter leaves it plain.
  func column(_ letter: Character, _ text: String) -> String {
    switch letter {
    case "R": cyan(text)
    case "K": yellow(text)
    case "S": magenta(text)
    case "D": green(text)
    default: text
    }
  }

  /// A line of hmw's own words in signs that the terminal has; never for what people wrote.
  func chrome(_ line: String) -> String {
    if unicode || line.utf8.allSatisfy({ $0 < 0x80 }) { return line }
    return line.reduce(into: "") { $0 += Self.plainSigns[$1] ?? String($1) }
  }

  private static let plainSigns: [Character: String] = [
    "·": "-", "…": "...", "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "→": "->", "←": "<-",
    "✓": "+", "×": "x", "─": "-", "•": "-", "≥": ">=", "≤": "<=", "\u{A0}": " ", "●": "*", "○": "-",
  ]

  /// Ends only what it began, so that styles may stand inside each other.
  private func paint(_ text: String, _ code: String, _ end: String = "39") -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[\(end)m" : text
  }
}
