import InquiryDomain

/// One entry of a list: what people call it, what it says, and a few facts about it.
struct ListedRow {
  /// Its number, or the word that names it.
  var key: String
  var text: String
  var facts: [String] = []

  /// The entry in columns; facts stand at the right edge where they fit, and below the words where they don't.
  func lines(on screen: Screen, keyWidth: Int, keyAlignment: TextAlignment) -> [String] {
    let indent = keyWidth + 4
    let room = max(12, screen.width - indent)
    let words = screen.lines(text, width: room)
    let about = factLine(on: screen)
    let fits = words.count < 2 && (words.first ?? "").displayWidth + about.displayWidth + 3 <= room
    let key = ColumnCell(self.key.padded(to: keyWidth, alignment: keyAlignment), at: 3)
    var first = [key, ColumnCell(words.first ?? "", at: indent + 1)]
    if fits { first.append(ColumnCell(about, at: screen.width - about.displayWidth + 1)) }
    let below = words.dropFirst() + (fits || about.isEmpty ? [] : about.wrapped(to: room))
    return [screen.row(first)] + below.map { screen.row([ColumnCell($0, at: indent + 1)]) }
  }

  /// The entry as it is read aloud: every part ends with a pause.
  func spoken(as noun: String, on screen: Screen) -> String {
    ([[noun, key].filter { !$0.isEmpty }.joined(separator: " "), text] + facts).filter { !$0.isEmpty }
      .map { screen.words($0).stopped }.joined(separator: " ")
  }

  private func factLine(on screen: Screen) -> String {
    facts.filter { !$0.isEmpty }.map { screen.words($0) }.joined(separator: screen.ink.chrome(" · "))
  }
}

extension String {
  /// The text with a full stop, unless it ends a sentence already.
  var stopped: String { last.map { ".?!…:".contains($0) } ?? true ? self : self + "." }
}
