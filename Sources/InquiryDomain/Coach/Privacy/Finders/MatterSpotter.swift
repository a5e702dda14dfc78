/// Looks in one sentence for one person and something private, which belong together wherever they stand in it.
struct MatterSpotter {
  let text: ScrubText
  let matters: [[String]: PrivateMatters.Form]
  /// Marks the first words of the matters.
  let start: ScrubTags
  /// Marks the persons whom they may be about.
  let persons: ScrubTags

  /// A private matter in the text.
  struct Matter {
    let first: Int
    let last: Int
    let form: PrivateMatters.Form
  }

  // MARK: Matters

  /// The matters of a sentence.
  func matters(in sentence: Range<Int>) -> [Matter] {
    var (found, place) = ([Matter](), sentence.lowerBound)
    while place < sentence.upperBound {
      if text.has(start, place), let matter = matter(at: place, in: sentence) {
        found.append(matter)
        place = matter.last
      }
      place += 1
    }
    return found
  }

  private func matter(at place: Int, in sentence: Range<Int>) -> Matter? {
    for length in [4, 3, 2, 1] where place + length <= sentence.upperBound {
      let last = place + length - 1
      guard length == 1 || (place + 1...last).allSatisfy(text.joins), !isOtherUse(place, last) else { continue }
      if let form = matters[(place...last).map(text.key)] { return Matter(first: place, last: last, form: form) }
    }
    return nil
  }

  /// `IEP meetings`, `the suspension rate`, `trauma-informed`, `504 families`: no matter of anybody's.
  private func isOtherUse(_ first: Int, _ last: Int) -> Bool {
    if text.key(first) == "pip", !text.isCapitalised(first) { return true }
    guard text.joins(last + 1) else { return false }
    let next = text.key(last + 1)
    if text.tokens[last].number != nil, next.count > 4, next.hasSuffix("s") { return true }
    return Self.systemic.contains(next)
  }

  private static let systemic: Set<String> = [
    "cycle", "data", "department", "forms", "informed", "law", "laws", "meeting", "meetings", "numbers", "paperwork",
    "policies", "policy", "process", "program", "programs", "rate", "rates", "room", "rubric", "season", "system",
    "systems",
    "teacher", "teachers", "team", "teams", "tool", "training",
  ]

  // MARK: The person

  /// The one person whom the sentence is about: `a student with`, `her son`, `one of my teachers`, or at least `she`.
  ///
  /// Where it begins with anybody, as in `when a child is`, it is about nobody.
  func person(in sentence: Range<Int>) -> Int? {
    var pronoun: Int?
    for place in sentence {
      if text.has(persons, place), !isSystem(after: place),
        let determiner = determiner(before: place, from: sentence.lowerBound)
      {
        return isAnybody(determiner) ? nil : place
      }
      if text.has(.one, place), isOneOfMany(place, in: sentence) { return place }
      if pronoun == nil, text.has(.pronoun, place) { pronoun = place }
    }
    return pronoun
  }

  /// `the student handbook`, `teacher evaluation`
  private func isSystem(after place: Int) -> Bool {
    text.tokens[place].possessive.isEmpty && text.joins(place + 1)
      && PrivateMatters.system.contains(text.key(place + 1))
  }

  /// `a` or `our` up to four words before, with nothing between that ends the phrase.
  private func determiner(before place: Int, from start: Int) -> Int? {
    var at = place
    while at > start, place - at < 5, text.joins(at) || text.tokens[at].gap == .comma {
      at -= 1
      if text.has(.determiner, at) || !text.tokens[at].possessive.isEmpty { return at }
      guard !Self.ends.contains(text.key(at)) else { return nil }
    }
    return nil
  }

  private static let ends: Set<String> = [
    "all", "and", "are", "at", "by", "for", "from", "have", "in", "is", "many", "most", "no", "not", "of", "on", "or",
    "some",
    "that", "these", "they", "those", "to", "was", "we", "were", "with",
  ]

  /// `each student`, `when a student`, `your child`
  private func isAnybody(_ determiner: Int) -> Bool {
    let key = text.key(determiner)
    if ["each", "every", "your"].contains(key) { return true }
    return ["a", "an", "un", "una"].contains(key) && ScrubWords.anybody.contains(text.key(determiner - 1))
  }

  /// `one of my teachers`, `one of our third graders`
  private func isOneOfMany(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard ["of", "de"].contains(text.key(place + 1)) else { return false }
    return (place + 2...place + 6).contains { at in
      let key = text.key(at)
      guard sentence.contains(at), key.hasSuffix("s") else { return false }
      return ScrubTags.of(key == "families" ? "family" : String(key.dropLast())).contains(persons)
    }
  }
}
