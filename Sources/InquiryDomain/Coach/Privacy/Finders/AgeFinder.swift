/// Finds one person's age: `an 8-year-old`, `age 7`, `who is nine`, `de 8 años`.
struct AgeFinder {
  private let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = AgeFinder(text: text)
    for place in text.tokens.indices where !hits.isTaken(text.tokens[place].span) {
      guard let years = finder.years(at: place) else { continue }
      finder.yearOld(place, years, &hits)
      finder.aged(place, years, &hits)
      finder.isYears(place, years, &hits)
      finder.spanish(place, years, &hits)
    }
  }

  private func years(at place: Int) -> Int? {
    guard text.tokens.indices.contains(place), text.tokens[place].number != nil || text.has(.numberWord, place) else {
      return nil
    }
    let years = text.tokens[place].number ?? TimeWords.numberWords[text.key(place)]
    return years.flatMap { (2...110).contains($0) ? $0 : nil }
  }

  // MARK: An 8-year-old

  private func yearOld(_ place: Int, _ years: Int, _ hits: inout ScrubHits) {
    guard text.key(place + 1) == "year", text.key(place + 2) == "old", text.joins(place + 1), text.joins(place + 2)
    else { return }
    let last = place + 2
    let next = text.joins(last + 1) ? text.key(last + 1) : ""
    guard !Self.things.contains(next) else { return }
    let hasNoun =
      ScrubWords.kin.contains(next) || ["kindergartner", "immigrant", "pupil", "grader", "freshman"].contains(next)
    let adult = years >= 18
    let words = hasNoun ? (adult ? "grown" : "young") : adult ? "adult" : "young student"
    let hasArticle = text.joins(place) && ["a", "an"].contains(text.key(place - 1))
    let first = hasArticle ? place - 1 : place
    let article = hasArticle ? (words == "adult" ? "an " : "a ") : ""
    hits.add(
      .age, .look, text.span(first, last),
      .words(article + words + text.tokens[last].possessive, spanish: "joven"))
  }

  /// `a three-year-old initiative`
  private static let things: Set<String> = [
    "agreement", "boiler", "building", "buildings", "bus", "chromebooks", "computer", "computers", "contract",
    "curriculum",
    "data", "district", "equipment", "habit", "house", "initiative", "ipads", "issue", "laptop", "laptops", "law",
    "lesson",
    "network", "plan", "policy", "practice", "problem", "program", "project", "protocol", "room", "rule", "school",
    "software",
    "study", "system", "team", "textbook", "textbooks", "tradition", "version",
  ]

  // MARK: Age 7

  private func aged(_ place: Int, _ years: Int, _ hits: inout ScrubHits) {
    if text.joins(place), text.key(place - 1) == "ages", text.tokens[place - 1].gap == .comma,
      text.key(place + 1) == "and",
      text.joins(place + 2), self.years(at: place + 2) != nil
    {
      hits.add(.age, .look, text.span(place - 1, place + 2), .words("of different ages", spanish: "de varias edades"))
    }
    guard text.joins(place), ["age", "aged"].contains(text.key(place - 1)), !isRange(after: place) else { return }
    guard !["by", "under", "over", "of", "minimum"].contains(text.key(place - 2)) || years < 4 else { return }
    hits.add(.age, .look, text.span(place - 1, place), .words(band(years), spanish: "de edad escolar"))
  }

  /// `ages 5 to 7`, `age 5 and under`
  private func isRange(after place: Int) -> Bool {
    ["to", "and", "or", "through"].contains(text.key(place + 1))
      || text.between(place + 1).contains { "-–+".contains($0) }
  }

  private func band(_ years: Int) -> String {
    switch years {
    case ...8: "in the early grades"
    case ...10: "in the upper elementary grades"
    case ...13: "in the middle grades"
    case ...17: "in the high school grades"
    default: "a grown person"
    }
  }

  // MARK: Who is nine

  private func isYears(_ place: Int, _ years: Int, _ hits: inout ScrubHits) {
    let verb = place - 1
    guard text.joins(place), Self.verbs.contains(text.key(verb)) else { return }
    let says = text.key(place + 1) == "years" && text.key(place + 2) == "old"
    let isSomebody =
      verb > 0 && Self.pronouns.contains(text.key(verb - 1)) || ["turned", "turning", "turns"].contains(text.key(verb))
    guard says ? !isThing(before: verb) : isSomebody && endsPhrase(after: place) else { return }
    let isBe = ["is", "was", "s"].contains(text.key(verb))
    let words = isBe ? text.key(verb) + " " + band(years) : "got older"
    hits.add(.age, .look, text.span(verb, says ? place + 2 : place), .words(words, spanish: "es joven"))
  }

  private func isThing(before verb: Int) -> Bool {
    verb > 0 && (Self.things.contains(text.key(verb - 1)) || text.key(verb - 1) == "it")
  }

  /// `She is nine.` and `who is nine, cried`, but not `she is nine minutes late`.
  private func endsPhrase(after place: Int) -> Bool {
    let next = place + 1
    guard text.tokens.indices.contains(next), text.joins(next) else { return true }
    return ["and", "but", "now", "when", "this", "next", "in", "or", "who"].contains(text.key(next))
  }

  private static let verbs: Set<String> = [
    "is", "was", "turned", "turning", "turns", "barely", "only", "just", "almost",
  ]
  private static let pronouns: Set<String> = [
    "who", "she", "he", "son", "daughter", "child", "boy", "girl", "brother", "sister",
  ]

  // MARK: De 8 años

  private func spanish(_ place: Int, _ years: Int, _ hits: inout ScrubHits) {
    guard text.joins(place), text.joins(place + 1), text.key(place + 1) == "anos" else { return }
    let before = text.key(place - 1)
    guard
      before == "de"
        || (["tiene", "cumplio"].contains(before) && !["escuela", "programa"].contains(text.key(place - 2)))
    else { return }
    guard before != "de" || ScrubWords.kin.contains(text.key(place - 2)) else { return }
    hits.add(
      .age, .look, text.span(place - 1, place + 1),
      .words(
        before == "de" ? "pequeño" : "es joven", spanish: before == "de" ? "de edad escolar" : "está en edad escolar"))
  }
}
