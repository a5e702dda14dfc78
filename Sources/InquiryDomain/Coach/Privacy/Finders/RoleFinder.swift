/// Finds roles that one person at a school holds: `our clerk`, `the only Yemeni mother`, `my third-grade teacher`.
struct RoleFinder {
  private let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = RoleFinder(text: text)
    for place in text.tokens.indices where !hits.isTaken(text.tokens[place].span) {
      finder.onlyOne(place, &hits)
      finder.role(place, &hits)
      finder.grade(place, &hits)
    }
  }

  // MARK: Clerk, nurse, librarian

  private func role(_ place: Int, _ hits: inout ScrubHits) {
    guard let (last, standIn) = roleEnd(from: place), var first = pointer(before: place, role: last) else { return }
    guard !isPlace(after: last), !hits.isTaken(text.tokens[last].span) else { return }
    // `Roosevelt High's clerk`: the school is somebody else's finding.
    while first < place, hits.isTaken(text.tokens[first].span) { first += 1 }
    hits.add(.role, .look, text.span(first, last), .fitted(standIn, possessive: text.tokens[last].possessive))
  }

  /// The longest role that begins here.
  private func roleEnd(from place: Int) -> (last: Int, standIn: StandIn)? {
    guard text.has(.role, place) else { return nil }
    for length in [3, 2, 1] where text.tokens.indices.contains(place + length - 1) {
      let last = place + length - 1
      guard length == 1 || (place + 1...last).allSatisfy(text.joins) else { continue }
      if let standIn = RareRoles.all[(place...last).map(text.key)] { return (last, standIn) }
    }
    return nil
  }

  /// Where `our front office` begins before a role; a clerk in general, clerks, or no clerk point to nobody.
  private func pointer(before place: Int, role last: Int) -> Int? {
    var first = place
    while first > 0, place - first < 4, text.joins(first) {
      let before = first - 1
      let key = text.key(before)
      if ScrubWords.pointing.contains(key) || ["one", "only", "former", "late"].contains(key) || isOwner(before) {
        return key == "your" ? nil : isOwner(before) ? withDeterminer(before) : before
      }
      if ["a", "an", "un", "una"].contains(key) { return isTold(after: last) && !isAnyone(before) ? before : nil }
      guard Self.inside.contains(key) else { return nil }
      first = before
    }
    return text.tokens[place].opens && isTold(after: last) ? place : nil
  }

  /// `the school's nurse`, `Hillcrest's clerk`
  private func isOwner(_ place: Int) -> Bool { !text.tokens[place].possessive.isEmpty }

  private func withDeterminer(_ place: Int) -> Int {
    text.joins(place) && ScrubWords.determiners.contains(text.key(place - 1)) ? place - 1 : place
  }

  private func isAnyone(_ place: Int) -> Bool { ScrubWords.anybody.contains(text.key(place - 1)) }

  private func isTold(after last: Int) -> Bool {
    let key = text.key(last + 1)
    guard text.joins(last + 1) else { return false }
    return ScrubWords.telling.contains(key)
      || key == "who" && !["can", "speaks", "could", "would", "will"].contains(text.key(last + 2))
      || (key.count > 5 && key.hasSuffix("ed"))
  }

  private func isPlace(after last: Int) -> Bool {
    text.joins(last + 1) && RareRoles.places.contains(text.key(last + 1))
      || text.joins(last + 1) && ["and", "or"].contains(text.key(last + 1)) && text.key(last + 2).hasSuffix("s")
        && text.key(last + 2).count > 6
  }

  /// Words between `our` and the role.
  private static let inside: Set<String> = [
    "bilingual", "building", "desk", "district", "elementary", "front", "full", "head", "main", "new", "night",
    "office", "old",
    "part", "principal", "principals", "school", "site", "spanish", "speaking", "time", "veteran", "white", "black",
    "young", "wonderful", "lead", "very", "own", "current", "day",
  ]

  // MARK: The only one

  private func onlyOne(_ place: Int, _ hits: inout ScrubHits) {
    guard let end = onlyEnd(at: place) else { return }
    var last = end + 1
    while last - end <= 4, text.joins(last) {
      if let standIn = RareRoles.persons[text.key(last)] ?? RareRoles.all[[text.key(last)]], !isFollowedByPerson(last) {
        guard !PrivateMatters.system.contains(text.joins(last + 1) ? text.key(last + 1) : "") else { return }
        let isRole = text.has(.role, last)
        hits.add(
          .role, .look, text.span(place, last),
          isRole ? .fitted(standIn, possessive: text.tokens[last].possessive) : anyOne(last, standIn))
        return
      }
      guard !Self.stops.contains(text.key(last)) else { return }
      last += 1
    }
  }

  /// `the only Black teacher` becomes a teacher.
  private func anyOne(_ place: Int, _ standIn: StandIn) -> StandInForm {
    let word = String(text.characters[text.tokens[place].span])
    let article = "aeiou".contains(word.lowercased().prefix(1)) ? "an " : "a "
    return .words(article + word, spanish: standIn.spanish)
  }

  private func isFollowedByPerson(_ place: Int) -> Bool {
    text.joins(place + 1) && RareRoles.persons[text.key(place + 1)] != nil
  }

  /// The last word of `the only`, `our one`, `la única`.
  private func onlyEnd(at place: Int) -> Int? {
    guard text.has(.only, place + 1), text.joins(place + 1) else { return nil }
    return ["the", "our", "my", "their", "la", "el"].contains(text.key(place)) ? place + 1 : nil
  }

  private static let stops: Set<String> = [
    "and", "in", "of", "on", "or", "that", "thing", "time", "to", "way", "who", "with", "is", "was", "for", "a", "the",
    "place", "reason",
  ]

  // MARK: The teacher of a grade

  private func grade(_ place: Int, _ hits: inout ScrubHits) {
    guard text.has(.grade, place), text.joins(place),
      ["my", "our", "the", "her", "his", "their"].contains(text.key(place - 1))
    else { return }
    let noun = text.key(place + 1) == "grade" ? place + 2 : place + 1
    guard text.joins(place + 1), text.joins(noun), ["teacher", "aide", "para"].contains(text.key(noun)) else { return }
    guard !(text.joins(noun + 1) && PrivateMatters.system.contains(text.key(noun + 1))) else { return }
    let isGraded = text.key(place + 1) == "grade" || ["kindergarten", "preschool", "tk"].contains(text.key(place))
    guard isGraded, !hits.isTaken(text.tokens[noun].span) else { return }
    let standIn: StandIn = text.key(noun) == "teacher" ? .teacher : .colleague
    hits.add(.grade, .look, text.span(place - 1, noun), .fitted(standIn, possessive: text.tokens[noun].possessive))
  }
}
