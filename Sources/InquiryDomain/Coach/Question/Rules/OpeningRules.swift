/// H01 to H03: the stem, other openings, and the question mark.
enum OpeningRules {
  /// H01: where another question is asked, H02 says so already and this only reminds.
  static let stem: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other, sheet.opening.kind != .stem else { return nil }
    let severity: QuestionFinding.Severity = sheet.opening.kind == .other ? .info : .error
    var finding = sheet.finding(.stem, severity: severity, ask: stemAsk, whole: true)
    if sheet.opening.kind == .statement { finding.offer = rewritten(sheet) }
    return finding
  }

  /// H02: offers the same wish with the stem, where its words allow.
  static let opening: QuestionCoach.Rule = { sheet, _ in
    let kind = sheet.opening.kind
    guard sheet.language != .other, kind == .other || kind == .asking, sheet.opening.language != nil else { return nil }
    let length = max(1, sheet.opening.length)
    let span = [sheet.words[0].span.lowerBound, sheet.words[length - 1].span.upperBound]
    let offer = rewritten(sheet)
    let ask = openingAsk.text(in: sheet.language) + (offer.map { saying($0, sheet.language) } ?? "")
    return QuestionFinding(
      id: QuestionRule.opening.id, name: QuestionRule.opening.name, severity: kind == .other ? .error : .info,
      span: span, words: [String(sheet.characters[span[0]..<span[1]])], ask: ask, offer: offer)
  }

  /// H03: `QuestionText.completed` adds the mark.
  static let mark: QuestionCoach.Rule = { sheet, _ in
    guard !QuestionText.hasMark(sheet.text) else { return nil }
    return sheet.finding(.mark, ask: markAsk)
  }

  private static let stemAsk = QuestionAsk("Start with \"How might we\"?", "¿Y si empieza con «¿Cómo podríamos…?»?")
  private static let openingAsk = QuestionAsk("What opens it up?", "¿Qué la abre a más respuestas?")
  private static let markAsk = QuestionAsk("Is it a question yet?", "¿Es ya una pregunta?")

  private static func saying(_ offer: String, _ language: QuestionLanguage) -> String {
    (language == .spanish ? " Quizás: " : " Perhaps: ") + offer.safeForTerminal()
  }

  /// The body behind the stem; nil where the sentence would not hold together.
  private static func rewritten(_ sheet: QuestionSheet) -> String? {
    guard sheet.asksSomething, sheet.bodySpan.count <= 200 else { return nil }
    let body = String(sheet.characters[sheet.bodySpan])
    if sheet.language == .spanish { return sheet.opening.leadsToVerb ? "¿Cómo podríamos \(body)?" : nil }
    if sheet.opening.leadsToVerb { return "How might we \(lowercasedStart(body))?" }
    return helping(sheet, body)
  }

  /// "Could teachers visit each other?" asks how we might help teachers visit each other.
  private static func helping(_ sheet: QuestionSheet, _ body: String) -> String? {
    let first = sheet.words[0].key
    let asksOfOthers = ["should", "can", "could", "will", "would", "do", "how", "might"].contains(first)
    guard asksOfOthers, sheet.opening.kind != .statement, startsWithPeople(sheet) else { return nil }
    guard first != "how" || sheet.opening.length == 2 else { return nil }
    return "How might we help \(lowercasedStart(body))?"
  }

  private static func startsWithPeople(_ sheet: QuestionSheet) -> Bool {
    (0..<min(3, sheet.body.count)).contains { PersonLexicon.english.match(at: $0, in: sheet.body) != nil }
  }

  private static func lowercasedStart(_ body: String) -> String {
    guard let first = body.split(separator: " ").first, CommonVerbs.all.contains(first.lowercased()) else {
      return body
    }
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
