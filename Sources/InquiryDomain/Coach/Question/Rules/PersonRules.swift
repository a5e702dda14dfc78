/// H10: nobody in the question, and H16: too many at once.
enum PersonRules {
  static let who: QuestionCoach.Rule = { sheet, _ in
    // Nothing asked of nobody needs no second finding, unless the stem was there.
    guard sheet.language != .other, sheet.asksSomething || sheet.opening.kind == .stem else { return nil }
    guard sheet.people.isEmpty else { return nil }
    // "Every voice" is somebody, and so is Mr. Garcia, even if nobody is called a student or a teacher.
    let somebody = !weak.matches(in: sheet.body).isEmpty || !NamesRule.titled(sheet).isEmpty
    return sheet.finding(.who, severity: somebody ? .info : .warn, ask: whoAsk)
  }

  private static let weak = PhraseBook(["subgroup+", "voices", "every voice", "each voice", "quiet voice"])

  static let crowd: QuestionCoach.Rule = { sheet, _ in
    let groups = sheet.people.filter { !PersonLexicon.notGroups.contains($0.label) }
    var seen: Set<String> = []
    let distinct = groups.filter { seen.insert($0.label).inserted }
    return distinct.count >= 3 ? sheet.finding(.crowd, at: distinct.map(\.words), ask: crowdAsk) : nil
  }

  private static let whoAsk = QuestionAsk("Who feels the difference?", "¿Quién notaría la diferencia?")
  private static let crowdAsk = QuestionAsk(
    "There are many people in it. Who first?", "Hay muchas personas en ella. ¿Quiénes primero?")
}
