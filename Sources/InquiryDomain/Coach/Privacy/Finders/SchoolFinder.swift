/// Finds schools on the roster: by their own words, with or without their kind, by a near spelling or their initials.
struct SchoolFinder {
  private let text: ScrubText
  private let schools: RosterSchools

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    SchoolFinder(text: text, schools: index.schools).find(&hits)
    SchoolPatternFinder(text).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    var place = 0
    while place < text.tokens.count {
      if let last = schools.names.lastWord(from: place, in: text, reading: { schools.spelling(of: text.tokens[$0]) }),
        let severity = severity(place, last)
      {
        let end = kindsEnd(after: last)
        add(severity, from: kindsStart(before: place), through: end, &hits)
        place = end
      } else if isAcronym(place) {
        let end = kindsEnd(after: place)
        add(.direct, from: place, through: end, &hits)
        place = end
      }
      place += 1
    }
  }

  private func add(
    _ severity: ScrubFinding.Severity, from first: Int, through last: Int, _ hits: inout ScrubHits
  ) {
    let standIn = SchoolWords.standIn(for: (first...last).map(text.key))
    let span = text.span(first, last)
    let hasPoint =
      ["elem", "acad", "prep"].contains(text.key(last)) && text.character(span.upperBound) == "."
      && text.character(span.upperBound + 2)?.isLowercase == true
    hits.add(
      .school, severity, span.lowerBound..<span.upperBound + (hasPoint ? 1 : 0),
      .fitted(standIn, possessive: text.tokens[last].possessive))
  }

  /// A name of ordinary words needs its capitals; one that is also a place or a person needs to be where schools are.
  private func severity(_ first: Int, _ last: Int) -> ScrubFinding.Severity? {
    let words = first...last
    let isUncased = words.allSatisfy { text.tokens[$0].isUncased }
    if isOtherPlace(after: last) { return nil }
    if isUncased || hasKind(first, last) { return isUncased || isName(words) ? .direct : nil }
    let traits = words.map { ScrubTraits(of: text.tokens[$0].key) }
    if words.count == 1 { return alone(first, traits[0]) }
    let isFigure = ProperNouns.publicFigures.contains("\(text.key(first)) \(text.key(first + 1))")
    if isFigure, !SchoolWords.atPlace.contains(text.key(first - 1)) { return nil }
    guard traits.contains(where: { $0.isDisjoint(with: [.ordinary, .proper]) }) || text.isCapitalised(last) else {
      return nil
    }
    return text.isCapitalised(last) || !traits.contains { $0.contains(.ordinary) } ? .direct : nil
  }

  /// `Martin Luther King Day`, `Hillcrest Boulevard`
  private func isOtherPlace(after last: Int) -> Bool {
    let next = last + 1
    guard text.joins(next), text.isCapitalised(next), text.tokens[last].possessive.isEmpty else { return false }
    return ScrubWords.institutions.contains(text.key(next)) && !SchoolWords.kinds.contains(text.key(next))
  }

  /// `oak park elementary` may be typed small; `high school` in a name of ordinary words may not.
  private func isName(_ words: ClosedRange<Int>) -> Bool {
    words.contains { text.isCapitalised($0) || !OrdinaryWords.contains(text.tokens[$0].key) } || words.count > 1
  }

  private func alone(_ place: Int, _ traits: ScrubTraits) -> ScrubFinding.Severity? {
    let isAtPlace = text.joins(place) && SchoolWords.atPlace.contains(text.key(place - 1))
    let isOfSchool =
      text.joins(place + 1) && SchoolWords.ofSchools.contains(text.key(place + 1)) && text.hasTellingCapital(place)
    if traits.isUnknown, text.tokens[place].key.count >= 4 { return .direct }
    // Of three letters and fewer, only the capital tells the name: "gossip at Elm".
    guard text.isCapitalised(place) else { return nil }
    if isOfSchool, !traits.contains(.proper) { return .direct }
    if traits.contains(.ordinary) {
      guard isAtPlace, text.key(place - 1) != "of", text.sentence(place).capitalsTell else { return nil }
      return text.joins(place + 1) && text.isCapitalised(place + 1) ? nil : .direct
    }
    if traits.contains(.proper) { return text.key(place - 1) == "at" && isAtPlace ? .direct : .look }
    return isAtPlace ? .direct : .look
  }

  private func hasKind(_ first: Int, _ last: Int) -> Bool {
    kindsEnd(after: last) > last || kindsStart(before: first) < first
  }

  /// Roster initials of three letters or more; those that everybody uses need a kind after them: `MLK Middle`.
  private func isAcronym(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.isAcronym, schools.acronyms.contains(token.key) else { return false }
    return !KnownAbbreviations.all.contains(token.key) || kindsEnd(after: place) > place
  }

  private func kindsEnd(after last: Int) -> Int {
    var end = last
    while text.tokens[end].possessive.isEmpty, text.joins(end + 1), isKind(end + 1) { end += 1 }
    return end
  }

  private func isKind(_ place: Int) -> Bool {
    let (token, key) = (text.tokens[place], text.key(place))
    guard SchoolWords.kinds.contains(key) else { return false }
    // `community` and `public` go with the name only as a part of it.
    return key.count > 2 ? token.isCapitalised || SchoolWords.heads[key] != nil : token.isAcronym
  }

  private func kindsStart(before first: Int) -> Int {
    var start = first
    while start > 0, text.joins(start), SchoolWords.spanishHeads[text.key(start - 1)] != nil { start -= 1 }
    return start
  }
}
