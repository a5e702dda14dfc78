/// H05: an answer inside the question, as "use a new app" or "by holding a workshop".
enum SolutionRule {
  static let solution: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other else { return nil }
    let hits =
      things(in: sheet) + ready(in: sheet)
      + (sheet.language == .spanish ? SpanishMeans.hits(in: sheet) : Means.hits(in: sheet))
    let severe = hits.filter { !$0.mild }
    let places = (severe.isEmpty ? hits : severe).map(\.words).sorted { $0.lowerBound < $1.lowerBound }
    return sheet.finding(.solution, at: places, severity: severe.isEmpty ? .info : .warn, ask: ask)
  }

  /// Words that carry an answer; a mild hit is one that may as well be harmless.
  struct Hit: Hashable {
    var words: Range<Int>
    var mild = false
  }

  private static let ask = QuestionAsk(
    "* is already an answer. What would it solve? Could you ask about that?",
    "* ya es una respuesta. ¿Qué resolvería? ¿Se puede preguntar por eso?")

  private static func things(in sheet: QuestionSheet) -> [Hit] {
    let verbs = SolutionLexicon.verbs(sheet.language)
    return sheet.body.indices.compactMap { place in
      guard let verb = verbs.match(at: place, in: sheet.body), verb.label != "not", isDone(verb, sheet) else {
        return nil
      }
      return thing(after: verb, in: sheet)
    }
  }

  /// Somebody's habit ("students who run clubs") and a noun ("the start") are not what we would set up.
  private static func isDone(_ verb: PhraseBook.Match, _ sheet: QuestionSheet) -> Bool {
    let key = sheet.body[verb.words.lowerBound].key
    if nounLike.contains(key) || key.hasSuffix("ed") { return false }
    guard verb.words.lowerBound > 0 else { return true }
    // Inside a sentence an `-ing` is a noun ("in writing workshop") or a means, which `Means` looks for.
    if key.hasSuffix("ing") { return false }
    return !leftNeighbors.contains(sheet.body[verb.words.lowerBound - 1].key)
  }

  private static let nounLike: Set<String> = [
    "building", "training", "buildings", "trainings", "uses", "offers", "plans", "forms", "starts",
  ]
  private static let leftNeighbors: Set<String> = [
    "who", "which", "the", "a", "an", "their", "this", "these", "those", "quien", "quienes", "el", "los", "las", "not",
  ]

  private static func thing(after verb: PhraseBook.Match, in sheet: QuestionSheet) -> Hit? {
    let start = verb.words.upperBound
    let things = SolutionLexicon.things(sheet.language)
    for place in start..<min(start + 8, sheet.body.count) {
      if place > start, sheet.endsClause[place - 1] { return nil }
      if let thing = things.match(at: place, in: sheet.body) ?? brand(at: place, sheet), thing.label != "not" {
        if let hit = hit(verb, thing, in: sheet) { return hit }
      } else if SolutionLexicon.barriers.contains(sheet.body[place].key), !measures(before: place, in: sheet) {
        return nil
      }
    }
    return nil
  }

  /// "Implement PBIS": a verb that nearly always has an answer after it, whatever it is called.
  private static func ready(in sheet: QuestionSheet) -> [Hit] {
    guard sheet.body.count > 1, SolutionLexicon.readyVerbs.contains(sheet.body[0].key) else { return [] }
    return [Hit(words: 0..<2, mild: true)]
  }

  private static func brand(at place: Int, _ sheet: QuestionSheet) -> PhraseBook.Match? {
    NarrowRule.isBrand(place, sheet) ? PhraseBook.Match(words: place..<place + 1, label: "brand") : nil
  }

  private static func hit(_ verb: PhraseBook.Match, _ thing: PhraseBook.Match, in sheet: QuestionSheet) -> Hit? {
    guard !sheet.isPossessive(thing.words.upperBound - 1), !isAboutPeople(thing, verb, in: sheet) else { return nil }
    let next = sheet.body.dropFirst(thing.words.upperBound).first?.key ?? ""
    let given = SolutionLexicon.givenHeads.contains(next)
    let trained = verb.label == "training" && thing.label == "person"
    return Hit(words: verb.words.lowerBound..<thing.words.upperBound, mild: given || trained)
  }

  /// A coach is an answer where one is hired or given, and a person everywhere else.
  private static func isAboutPeople(_ thing: PhraseBook.Match, _ verb: PhraseBook.Match, in sheet: QuestionSheet)
    -> Bool
  {
    guard thing.label == "person" else { return false }
    if verb.label == "hiring" || (verb.label == "training" && mentors.contains(sheet.body[thing.words.lowerBound].key))
    {
      return false
    }
    let between = sheet.body[verb.words.upperBound..<thing.words.lowerBound].map(\.key)
    return !(verb.label == "giving" && between.dropFirst().contains { ["a", "an", "un", "una"].contains($0) })
  }

  private static let mentors: Set<String> = ["coach", "coaches", "mentor", "mentors"]

  private static func measures(before place: Int, in sheet: QuestionSheet) -> Bool {
    guard place > 0, ["of", "de"].contains(sheet.body[place].key) else { return false }
    return SolutionLexicon.measures.contains(sheet.body[place - 1].key)
  }
}
