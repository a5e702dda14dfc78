/// The rules that look for certain words or miss them: H08, H11, H13, H15 and H17.
enum WordRules {
  static let negative = finding(.negative, WordRuleLexicon.negatives, negativeAsk)
  static let reach = finding(.reach, WordRuleLexicon.outsideReach, reachAsk)
  static let vague = finding(.vague, VagueLexicon.verbs, vagueAsk)
  static let label = finding(.label, WordRuleLexicon.deficitLabels, labelAsk)

  /// H11: nothing says what it is good for.
  static let why: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other, sheet.asksSomething else { return nil }
    return WordRuleLexicon.purposes(sheet.language).matches(in: sheet.body).isEmpty
      ? sheet.finding(.why, ask: whyAsk) : nil
  }

  private static let negativeAsk = QuestionAsk(
    "* turns away. What do you want more of?", "* se aleja de algo. ¿Qué quieren ver más?")
  private static let reachAsk = QuestionAsk(
    "* is out of our hands. Which part do we hold?", "* no está en nuestras manos. ¿Qué parte sí?")
  private static let vagueAsk = QuestionAsk("*: what would we see or hear?", "*: ¿qué veríamos u oiríamos?")
  private static let labelAsk = QuestionAsk(
    "*: how would they describe themselves?", "*: ¿cómo se describirían a sí mismos?")
  private static let whyAsk = QuestionAsk("So that what?", "¿Para que pase qué?")

  private static func finding(
    _ rule: QuestionRule, _ book: @escaping @Sendable (QuestionLanguage) -> PhraseBook, _ ask: QuestionAsk
  ) -> QuestionCoach.Rule {
    { sheet, _ in
      guard sheet.language != .other else { return nil }
      let matches = book(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
      return sheet.finding(rule, at: matches.map(\.words), ask: ask)
    }
  }
}
