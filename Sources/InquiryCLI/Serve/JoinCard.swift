import InquiryDomain
import InquiryReports

/// What the room needs to come in: the square code, the address and the four characters.
struct JoinCard: Sendable {
  /// Where phones reach the wall, the likeliest first.
  let origins: [String]
  let code: RoomCode?
  /// Whether the square is drawn where the terminal can.
  var showsSquare = true

  /// The link that needs no typing; nil where phones can't join.
  var link: String? { links.first }
  var links: [String] { code.map { code in origins.map { "\($0)/j/\(code.text)" } } ?? [] }

  /// The words, with the square beside or above them.
  func lines(on screen: Screen) -> [String] {
    let square = square(on: screen)
    let width = square.map { $0.width + 3 } ?? 2
    guard let square, !screen.accessible else { return words(on: screen).map { screen.accessible ? $0 : "  \($0)" } }
    guard screen.width >= width + 36 else { return square.lines + [""] + words(on: screen).map { "  \($0)" } }
    let words = words(on: screen)
    let top = max(0, (square.lines.count - words.count) / 2)
    return square.lines.enumerated().map { index, line in
      words.indices.contains(index - top) ? "\(line)   \(words[index - top])" : line
    }
  }

  private func words(on screen: Screen) -> [String] {
    guard let first = origins.first, let code else { return [] }
    if screen.accessible {
      return ["Phones join at: \(first)", "Code: \(code.spaced)."]
        + origins.dropFirst().map { "Or at: \($0)" }
    }
    return [
      "Scan the square, or open", "", screen.ink.bold(first), "", "and type the code   \(screen.ink.bold(code.spaced))",
    ]
      + (origins.count > 1 ? ["", "If that does not open:"] + origins.dropFirst().prefix(4).map { "  \($0)" } : [])
  }

  /// The square, where there is something to scan and room for it.
  private func square(on screen: Screen) -> (lines: [String], width: Int)? {
    guard showsSquare, screen.cuts, !screen.accessible, let link, let square = try? QRCode(link) else { return nil }
    let style = QRTerminalStyle(blocks: screen.ink.unicode, colour: screen.ink.isOn)
    let width = square.width(style)
    return width <= screen.width ? (square.lines(style), width) : nil
  }
}
