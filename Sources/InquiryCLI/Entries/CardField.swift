import InquiryDomain

/// One labelled part of a card.
struct CardField {
  var label: String
  var text: String

  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }

  /// Nil where there is nothing to say.
  init?(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(label, text)
  }

  /// Nil where there is nothing to say.
  init?(_ label: String, lines: [String]) {
    guard !lines.isEmpty else { return nil }
    self.init(label, lines.joined(separator: "\n"))
  }

  /// The name of its column in a table.
  var column: String { label.lowercased().replacing(" ", with: "_") }

  func lines(on screen: Screen, labelWidth: Int) -> [String] {
    guard !screen.accessible else {
      return [
        (["\(label):"] + screen.lines(text, width: .max, keepingLineBreaks: true).map(\.stopped)).joined(separator: " ")
      ]
    }
    guard screen.band != .narrow else {
      let words = screen.lines(text, width: screen.width - 2, keepingLineBreaks: true)
      return [screen.ink.bold(label)] + words.map { "  \($0)" }
    }
    let start = labelWidth + 5
    let words = screen.lines(text, width: max(20, screen.width - start + 1), keepingLineBreaks: true)
    return words.enumerated().map { index, line in
      screen.row([ColumnCell(index == 0 ? label : "", at: 3, style: screen.ink.bold), ColumnCell(line, at: start)])
    }
  }
}
