/// H12: the trouble is put into others, as "get families to care".
enum BlameRule {
  static let blame: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other else { return nil }
    let hits =
      labels(in: sheet) + (sheet.language == .spanish ? SpanishPressure.hits(in: sheet) : Pressure.hits(in: sheet))
    let severe = hits.filter { !$0.mild }
    let places = (severe.isEmpty ? hits : severe).map(\.words).sorted { $0.lowerBound < $1.lowerBound }
    return sheet.finding(.blame, at: places, severity: severe.isEmpty ? .info : .warn, ask: ask)
  }

  private static let ask = QuestionAsk("What do we do that shapes this?", "¿Qué hacemos nosotros que influye en esto?")

  private static func labels(in sheet: QuestionSheet) -> [SolutionRule.Hit] {
    let matches = BlameLexicon.labels(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
    return matches.map { SolutionRule.Hit(words: $0.words) }
  }
}
