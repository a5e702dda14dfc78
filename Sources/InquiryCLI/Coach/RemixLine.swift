import InquiryDomain

/// One way to turn a question.
struct RemixLine: Sendable {
  let prompt: RemixPrompt

  func lines(on screen: Screen) -> [String] {
    guard !screen.accessible else { return ["\(prompt.kind.rawValue): \(screen.words(prompt.ask))"] }
    return screen.lines(prompt.ask, width: max(20, screen.width - 14)).enumerated().map { index, line in
      screen.row([ColumnCell(index == 0 ? prompt.kind.rawValue : "", at: 3), ColumnCell(line, at: 15)])
    }
  }
}
