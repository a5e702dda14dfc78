import InquiryDomain

/// One finding as a line of a screen: a sign, the rule's name, and what to ask yourselves.
struct FindingLine: Sendable {
  let finding: QuestionFinding

  func lines(on screen: Screen) -> [String] {
    guard !screen.accessible else { return [screen.words("\(weight), \(name): \(finding.ask)")] }
    return screen.hanging(
      finding.ask, after: [ColumnCell(sign, at: 3), ColumnCell(name, at: 5)], at: 15, width: max(20, screen.width - 14))
  }

  private var name: String { finding.name.isEmpty ? finding.id : finding.name }

  /// The sign differs as well as the words: colour is never alone.
  private var sign: String {
    switch finding.severity {
    case .error, .warn: "!"
    case .info: "?"
    }
  }

  private var weight: String {
    switch finding.severity {
    case .error: "Important"
    case .warn: "Worth asking"
    case .info: "Good to know"
    }
  }
}
