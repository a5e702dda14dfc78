/// Looks in one sentence for one person and something private, which belong together wherever they stand in it.
struct MatterSpotter {
  let text: ScrubText
  let matters: [[String]: PrivateMatters.Form]
  let firstWords: Set<String>

  /// A private matter in the text.
  struct Matter {
    let first: Int
    let last: Int
    let form: PrivateMatters.Form
  }

  /// The matters of a sentence.
  func matters(in sentence: Range<Int>) -> [Matter] {
    var (found, place) = ([Matter](), sentence.lowerBound)
    while place < sentence.upperBound {
      if firstWords.contains(text.key(place)), let matter = matter(at: place, in: sentence) {
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

  /// `IEP meetings`, `the suspension rate`, `trauma-informed`: the matter only tells of a thing of the system.
  private func isOtherUse(_ first: Int, _ last: Int) -> Bool {
    if Self.small.contains(text.key(first)), !text.isCapitalised(first) { return true }
    guard text.joins(last + 1) else { return false }
    return Self.after.contains(text.key(last + 1))
  }

  private static let small: Set<String> = ["pip"]
  private static let after: Set<String> = [
    "data", "informed", "law", "laws", "meeting", "meetings", "policies", "policy", "process", "program", "programs", "rate", "rates", "room",
    "system", "systems", "team", "teams", "teacher", "teachers", "department", "paperwork", "tool", "rubric", "cycle", "season",
  ]

  /// One person of these, whom the writer has in mind: `a student with`, `her son`, `the boy`.
  func person(in sentence: Range<Int>, among persons: (String) -> Bool) -> Int? {
    sentence.first { place in
      guard persons(text.key(place)) else { return false }
      guard !isSystem(after: place), let determiner = determiner(before: place, from: sentence.lowerBound) else { return false }
      return !isAnybody(determiner)
    }
  }

  /// `the student handbook`, `teacher evaluation`
  private func isSystem(after place: Int) -> Bool {
    text.tokens[place].possessive.isEmpty && text.joins(place + 1) && PrivateMatters.system.contains(text.key(place + 1))
  }

  /// `a` or `our` up to four words before, with nothing between that ends the phrase.
  private func determiner(before place: Int, from start: Int) -> Int? {
    var at = place
    while at > start, place - at < 5, text.joins(at) || text.tokens[at].gap == .comma {
      at -= 1
      if ScrubWords.determiners.contains(text.key(at)) || !text.tokens[at].possessive.isEmpty { return at }
      // `one of my teachers` is one as well.
      guard !Self.ends.contains(text.key(at)) else { return nil }
    }
    return nil
  }

  private static let ends: Set<String> = [
    "and", "are", "at", "by", "for", "from", "have", "in", "is", "no", "not", "of", "on", "or", "some", "that", "these", "those", "to", "was", "were",
    "with", "we", "they", "many", "most", "all",
  ]

  /// `each student`, `when a student`, `your child`
  private func isAnybody(_ determiner: Int) -> Bool {
    let key = text.key(determiner)
    if ["each", "every", "your", "any"].contains(key) { return true }
    return ["a", "an", "un", "una"].contains(key) && determiner > 0 && ScrubWords.anybody.contains(text.key(determiner - 1))
  }

  /// `one of my teachers`, `one of our third graders`
  func oneOf(in sentence: Range<Int>, among persons: (String) -> Bool) -> Int? {
    sentence.first { place in
      guard ["one", "una", "uno"].contains(text.key(place)), ["of", "de"].contains(text.key(place + 1)) else { return false }
      return (place + 2...place + 6).contains { at in
        let key = text.key(at)
        return sentence.contains(at) && key.hasSuffix("s") && (persons(String(key.dropLast())) || persons(key == "families" ? "family" : key))
      }
    }
  }
}
