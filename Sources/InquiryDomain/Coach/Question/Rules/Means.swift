/// The little words that lead to a means: `by holding`, `through a`, `using`, `via`.
enum Means {
  static func hits(in sheet: QuestionSheet) -> [SolutionRule.Hit] {
    sheet.body.indices.compactMap { place in
      switch sheet.body[place].key {
      case "by": by(place, sheet)
      case "through": through(place, sheet)
      case "using": using(place, sheet)
      case "via": sheet.body.indices.contains(place + 1) ? SolutionRule.Hit(words: place..<place + 2) : nil
      case "with": with(place, sheet)
      default: nil
      }
    }
  }

  private static func key(_ place: Int, _ sheet: QuestionSheet) -> String {
    sheet.body.indices.contains(place) ? sheet.body[place].key : ""
  }

  private static func by(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    let adverb = key(place + 1, sheet).hasSuffix("ly") || adverbs.contains(key(place + 1, sheet))
    let verb = place + (adverb ? 2 : 1)
    guard isGerund(key(verb, sheet)) else { return nil }
    return SolutionRule.Hit(words: place..<verb + 1)
  }

  private static let adverbs: Set<String> = ["also", "better", "first", "just", "more", "not", "really", "then"]

  private static func isGerund(_ key: String) -> Bool {
    key.hasSuffix("ing") && key.count >= 5 && !notGerunds.contains(key)
  }

  private static let notGerunds: Set<String> = [
    "anything", "ceiling", "evening", "everything", "king", "morning", "nothing", "something", "spring", "string",
    "thanksgiving", "thing", "wedding",
  ]

  /// People come through our doors and live through a year; that is no means.
  private static func through(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    guard !motions.contains(key(place - 1, sheet)) else { return nil }
    let reach = place + 1..<min(place + 6, sheet.body.count)
    guard !sheet.body[reach].contains(where: { views.contains($0.key) }) else { return nil }
    let next = key(place + 1, sheet)
    let thing = reach.prefix(4).contains {
      SolutionLexicon.things(.english).match(at: $0, in: sheet.body)?.label == "thing"
    }
    guard ["a", "an", "our"].contains(next) || isGerund(next) || thing else { return nil }
    return SolutionRule.Hit(words: place..<min(place + 2, sheet.body.count))
  }

  private static let motions: Set<String> = [
    "back", "been", "break", "came", "carry", "come", "comes", "coming", "cut", "follow", "gets", "get", "getting",
    "go",
    "goes", "going", "live", "living", "made", "make", "move", "pass", "passing", "progress", "push", "run", "see",
    "step",
    "talk", "think", "thinking", "walk", "walking", "walks", "way", "went", "work", "working",
  ]
  private static let views: Set<String> = [
    "door", "doors", "doorway", "eye", "eyes", "gate", "gates", "hall", "halls", "hallway", "hallways", "lens",
    "window",
    "transition", "transitions", "night",
  ]

  private static func using(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    let before = key(place - 1, sheet)
    guard place + 1 < sheet.body.count, !habits.contains(before) else { return nil }
    return SolutionRule.Hit(words: place..<place + 2, mild: states.contains(before))
  }

  private static let habits: Set<String> = [
    "avoid", "from", "of", "stop", "without", "about", "quit", "not", "against",
  ]
  private static let states: Set<String> = [
    "are", "be", "comfortable", "confident", "enjoy", "is", "keep", "skilled", "start", "when", "while", "who",
    "already",
    "after", "before", "in", "at",
  ]

  private static func with(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    guard ["a", "an", "new"].contains(key(place + 1, sheet)) else { return nil }
    for end in place + 2..<max(place + 2, min(place + 5, sheet.body.count)) {
      guard let thing = SolutionLexicon.things(.english).match(at: end, in: sheet.body) else { continue }
      return thing.label == "thing" ? SolutionRule.Hit(words: place..<thing.words.upperBound, mild: true) : nil
    }
    return nil
  }
}

/// The same in Spanish: `mediante`, `a través de un`, `usando`.
enum SpanishMeans {
  static func hits(in sheet: QuestionSheet) -> [SolutionRule.Hit] {
    book.matches(in: sheet.body).compactMap { match in
      match.words.upperBound < sheet.body.count ? SolutionRule.Hit(words: match.words) : nil
    }
  }

  private static let book = PhraseBook([
    "mediante", "por medio de", "a través de un", "a través de una", "a través de nuestro", "a través de nuestra",
    "a través de talleres", "a través del uso de", "usando", "utilizando", "implementando", "ofreciendo", "creando",
    "contratando", "comprando", "organizando", "con el uso de", "vía", "lanzando", "exigiendo",
  ])
}
