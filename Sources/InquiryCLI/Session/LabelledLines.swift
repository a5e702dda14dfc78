import InquiryDomain

/// A few short parts under labels, without a heading.
enum LabelledLines {
  static func of(_ parts: [(String, String?)], on screen: Screen) -> [String] {
    let given = parts.compactMap { label, text in text.map { (label: label, text: $0) } }.filter { !$0.text.isEmpty }
    if screen.accessible {
      return [given.map { "\($0.label): \(screen.words($0.text))".stopped }.joined(separator: " ")]
    }
    return given.flatMap { part in
      screen.band == .narrow
        ? screen.lines("\(part.label): \(part.text)", width: screen.width - 2).map { "  \($0)" }
        : screen.hanging(part.text, after: [ColumnCell(part.label, at: 3)], at: 15, width: screen.width - 15)
    }
  }
}
