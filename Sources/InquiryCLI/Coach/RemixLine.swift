import InquiryDomain

/// One way to turn a question.
struct RemixLine: Sendable {
  let prompt: RemixPrompt

  func lines(on screen: Screen) -> [String] {
    guard !screen.accessible else { return ["\(prompt.kind.rawValue): \(screen.words(prompt.ask))"] }
    return screen.hanging(
      prompt.ask, after: [ColumnCell(prompt.kind.rawValue, at: 3)], at: 15, width: max(20, screen.width - 14))
  }
}
