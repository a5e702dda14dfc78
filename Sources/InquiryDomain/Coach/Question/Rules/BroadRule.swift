/// H06: a word as wide as the sky with nobody under it, or everybody at once.
enum BroadRule {
  static let broad: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other else { return nil }
    let found = look(in: sheet)
    // In Spanish the scope words are everyday words too, so the coach only wonders.
    let mild = found?.mild ?? true || sheet.language == .spanish
    return sheet.finding(.broad, at: found?.places ?? [], severity: mild ? .info : .warn, ask: ask)
  }

  private static let ask = QuestionAsk(
    "* is wide. For whom, and at what moment?", "* es muy amplio. ¿Para quién y en qué momento?")

  private static func look(in sheet: QuestionSheet) -> (places: [Range<Int>], mild: Bool)? {
    let scopes = ScopeLexicon.scopes(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
    let people = sheet.people
    let crowd = everyone(in: sheet).filter { !isNarrowed($0, sheet) }
    if !scopes.isEmpty, people.isEmpty { return (scopes.map(\.words), false) }
    if !crowd.isEmpty, isVague(sheet) || !scopes.isEmpty {
      return (crowd.map(\.words), !isVague(sheet) || !crowd.contains { $0.label == "all" })
    }
    // "Student achievement" names people only as a kind of achievement.
    let starts = Set(scopes.map(\.words.lowerBound))
    guard !scopes.isEmpty, people.allSatisfy({ starts.contains($0.words.upperBound) }) else { return nil }
    return (scopes.map(\.words), true)
  }

  private static func everyone(in sheet: QuestionSheet) -> [PhraseBook.Match] {
    ScopeLexicon.everyone(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
  }

  /// "All students who are new to English" are not all students.
  private static func isNarrowed(_ match: PhraseBook.Match, _ sheet: QuestionSheet) -> Bool {
    guard let next = sheet.body.dropFirst(match.words.upperBound).first?.key else { return false }
    return ["who", "whose", "with", "learning", "whom", "que", "con", "quienes"].contains(next)
  }

  private static func isVague(_ sheet: QuestionSheet) -> Bool {
    let vague = VagueLexicon.verbs(sheet.language).matches(in: sheet.body)
    // "Better" is a verb where one follows it or where the question starts with it; elsewhere things only are better.
    return vague.contains { match in
      guard match.label == "better" else { return true }
      let next = sheet.body.dropFirst(match.words.upperBound).first?.key ?? ""
      return match.words.lowerBound == 0 || CommonVerbs.all.contains(next)
    }
  }
}
