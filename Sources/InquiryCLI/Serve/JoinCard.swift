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
    let words = words(on: screen, withSquare: square != nil)
    guard let square else { return words.map { screen.accessible ? $0 : "  \($0)" } }
    guard screen.width >= width + 36 else { return square.lines + [""] + words.map { "  \($0)" } }
    let top = max(0, (square.lines.count - words.count) / 2)
    return square.lines.enumerated().map { index, line in
      words.indices.contains(index - top) ? "\(line)   \(words[index - top])" : line
    }
  }

  private func words(on screen: Screen, withSquare: Bool) -> [String] {
    guard let first = origins.first, let code else { return [] }
    if screen.accessible {
      return ["Phones join at: \(first)", "Code: \(code.spaced)."]
        + origins.dropFirst().map { "Or at: \($0)" }
    }
    let how = withSquare ? "Scan the square, or open" : "On a phone, open"
    let others = origins.dropFirst().prefix(4).map { "  \($0)" }
    return [how, "", screen.ink.bold(first), "", "and type the code   \(screen.ink.bold(code.spaced))"]
      + (others.isEmpty ? [] : ["", "If that does not open:"] + others)
  }

  /// The square, where there is something to scan and room for it.
  private func square(on screen: Screen) -> (lines: [String], width: Int)? {
    guard showsSquare, screen.cuts, !screen.accessible, let link, let square = try? QRCode(link) else { return nil }
    let style = QRTerminalStyle(blocks: screen.ink.unicode, colour: screen.ink.isOn)
    let width = square.width(style)
    return width <= screen.width ? (square.lines(style), width) : nil
  }
}
