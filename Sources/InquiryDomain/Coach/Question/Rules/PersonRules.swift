/// H10: nobody in the question, and H16: too many at once.
enum PersonRules {
  static let who: QuestionCoach.Rule = { sheet, _ in
    // Nothing asked of nobody needs no second finding, unless the stem was there.
    guard sheet.language != .other, sheet.asksSomething || sheet.opening.kind == .stem else { return nil }
    return people(in: sheet).isEmpty ? sheet.finding(.who, ask: whoAsk) : nil
  }

  static let crowd: QuestionCoach.Rule = { sheet, _ in
    let groups = people(in: sheet).filter { !PersonLexicon.notGroups.contains($0.label) }
    var seen: Set<String> = []
    let distinct = groups.filter { seen.insert($0.label).inserted }
    return distinct.count >= 3 ? sheet.finding(.crowd, at: distinct.map(\.words), ask: crowdAsk) : nil
  }

  private static let whoAsk = QuestionAsk("Who feels the difference?", "¿Quién notaría la diferencia?")
  private static let crowdAsk = QuestionAsk(
    "There are many people in it. Who first?", "Hay muchas personas en ella. ¿Quiénes primero?")

  /// The words for people in the body.
  static func people(in sheet: QuestionSheet) -> [PhraseBook.Match] {
    guard sheet.language != .other else { return [] }
    return PersonLexicon.book(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
  }
}
