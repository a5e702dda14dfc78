/// H04: too thin to think about, or too long to hold in mind.
enum LengthRule {
  static let thin: QuestionCoach.Rule = { sheet, _ in
    guard sheet.asksSomething else { return sheet.finding(.thin, severity: .error, ask: nothing, whole: true) }
    guard sheet.language != .other else { return nil }
    switch sheet.bodyWordCount {
    case ..<5: return sheet.finding(.thin, ask: tooThin)
    case ...28: return nil
    case ...40: return sheet.finding(.thin, ask: tooLong)
    default: return sheet.finding(.thin, severity: .error, ask: tooLong)
    }
  }

  private static let nothing = QuestionAsk(
    "What is the one thing you want to find out?", "¿Qué es lo que quieren averiguar?")
  private static let tooThin = QuestionAsk(
    "It says little yet. What is the one thing, for whom and when?",
    "Dice poco todavía. ¿Qué es lo principal, para quién y cuándo?")
  private static let tooLong = QuestionAsk(
    "It holds a lot. What is the one thing?", "Lleva mucho dentro. ¿Qué es lo principal?")
}
