/// H09: two questions in one.
enum TwoQuestionsRule {
  static let two: QuestionCoach.Rule = { sheet, _ in
    if let start = secondQuestion(in: sheet) { return finding(from: start, to: sheet.characters.count, .warn, sheet) }
    guard sheet.language != .other else { return nil }
    if let start = halfStop(in: sheet) { return finding(from: start, to: sheet.bodySpan.upperBound, .warn, sheet) }
    if let (place, mild) = joint(in: sheet) {
      let span = sheet.span(of: place)
      return finding(from: span.lowerBound, to: span.upperBound, mild ? .info : .warn, sheet)
    }
    return nil
  }

  private static let ask = QuestionAsk("Which one comes first?", "¿Cuál va primero?")

  private static func finding(
    from start: Int, to end: Int, _ severity: QuestionFinding.Severity, _ sheet: QuestionSheet
  ) -> QuestionFinding {
    let words = String(sheet.characters[start..<end])
    return QuestionFinding(
      id: QuestionRule.two.id, name: QuestionRule.two.name, severity: severity, span: [start, end], words: [words],
      ask: ask.text(in: sheet.language))
  }

  /// Where a second question begins: after a mark that another one follows, marks inside quotation marks apart.
  private static func secondQuestion(in sheet: QuestionSheet) -> Int? {
    let characters = sheet.characters
    let marks = characters.indices.filter {
      QuestionText.isMark(characters[$0]) && !isQuoted($0, characters)
    }
    guard let first = marks.first, let last = marks.last, last > first else { return nil }
    return sheet.words.first { $0.span.lowerBound > first && $0.span.lowerBound < last }?.span.lowerBound
  }

  private static func isQuoted(_ place: Int, _ characters: [Character]) -> Bool {
    place + 1 < characters.count && "\"”’'»".contains(characters[place + 1])
  }

  private static func halfStop(in sheet: QuestionSheet) -> Int? {
    guard sheet.text.utf8.contains(0x3B) || sheet.text.contains("；") else { return nil }
    let stops = sheet.body.indices.dropLast().filter { place in sheet.gap(after: place).contains { ";；".contains($0) } }
    return stops.first.map { sheet.body[$0 + 1].span.lowerBound }
  }

  /// Where words join two questions; mild where they may only join two things inside one.
  private static func joint(in sheet: QuestionSheet) -> (Range<Int>, Bool)? {
    let joints = JointLexicon.book(sheet.language).matches(in: sheet.body).filter { $0.label != "not" }
    let severe = joints.first { $0.label == "two" && !isInsideOne($0, sheet) }
    if let severe { return (severe.words, false) }
    if let andOr = andOr(in: sheet) { return (andOr, false) }
    return (joints.first?.words ?? verbAndVerb(in: sheet)).map { ($0, true) }
  }

  /// "See how families feel and how we answer" has one verb with two objects.
  private static func isInsideOne(_ joint: PhraseBook.Match, _ sheet: QuestionSheet) -> Bool {
    let asks: Set<String> = ["how", "what", "when", "where", "why", "who", "como", "que", "cuando", "donde"]
    let earlier = sheet.body[..<joint.words.lowerBound].contains { asks.contains($0.key) }
    return earlier && !sheet.body[joint.words].contains { ["might", "can", "podriamos", "podemos"].contains($0.key) }
  }

  private static func andOr(in sheet: QuestionSheet) -> Range<Int>? {
    guard sheet.text.utf8.contains(0x2F) else { return nil }
    let pairs = [("and", "or"), ("y", "o")]
    return sheet.body.indices.dropLast().first { place in
      pairs.contains { $0 == (sheet.body[place].key, sheet.body[place + 1].key) }
        && sheet.gap(after: place).contains("/")
    }.map { $0..<$0 + 2 }
  }

  private static func verbAndVerb(in sheet: QuestionSheet) -> Range<Int>? {
    guard sheet.language == .english else { return nil }
    return sheet.body.indices.dropFirst().dropLast().first { place in
      sheet.body[place].key == "and" && CommonVerbs.all.contains(sheet.body[place + 1].key)
    }.map { $0..<$0 + 2 }
  }
}
