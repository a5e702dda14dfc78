/// Finds names that are on no roster by their look: two capitals that make a name, a first name, initials.
struct NameFinder {
  private let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    NameFinder(text: text).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    var place = 0
    while place < text.tokens.count {
      if let last = figureEnd(from: place) {
        place = last
      } else if let (severity, last) = pair(at: place) ?? initialed(at: place) ?? single(at: place) {
        let span = text.span(place, last).lowerBound..<withInitial(after: last)
        if !hits.isTaken(text.tokens[place].span) {
          hits.add(.name, severity, span, .fitted(.someone, possessive: text.tokens[last].possessive))
        }
        place = last
      } else if let last = initials(at: place) {
        addInitials(place, last, &hits)
        place = last
      }
      place += 1
    }
  }

  /// Takes in the initial of a last name: `Lauren S.`
  private func withInitial(after last: Int) -> Int {
    let (end, next) = (text.tokens[last].span.upperBound, last + 1)
    guard text.tokens[last].possessive.isEmpty, text.joins(next), text.tokens[next].isInitial else { return end }
    let initialEnd = text.tokens[next].span.upperBound
    return text.character(initialEnd) == "." ? initialEnd + 1 : end
  }

  /// `L. Thompson`
  private func initialed(at place: Int) -> (ScrubFinding.Severity, Int)? {
    let next = place + 1
    guard text.tokens[place].isInitial, text.tokens.indices.contains(next), text.tokens[next].gap == .point,
      text.gapLength(next) == 2, canBeName(next), text.sentence(place).capitalsTell
    else { return nil }
    return text.traits[next].isPlainFamily || text.traits[next].isPlainGiven ? (.direct, moreOfName(after: next)) : nil
  }

  // MARK: Two words

  private func pair(at place: Int) -> (ScrubFinding.Severity, Int)? {
    guard canBeName(place), text.tokens[place].possessive.isEmpty, let last = secondWord(after: place) else {
      return nil
    }
    guard !isInstitution(after: last) else { return nil }
    guard let severity = severity(text.traits[place], text.traits[last], at: place, last) else { return nil }
    return (severity, moreOfName(after: last))
  }

  private func canBeName(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.isCapitalised, token.key.count > 1, token.number == nil else { return false }
    return !token.isAcronym || !text.sentence(place).capitalsTell
  }

  /// The next word of the name, past initials and particles.
  private func secondWord(after place: Int) -> Int? {
    var next = place + 1
    while next - place < 4, text.tokens.indices.contains(next) {
      let joined = text.joins(next) || (text.tokens[next - 1].isInitial && text.tokens[next].gap == .point)
      guard joined else { return nil }
      if canBeName(next), !text.traits[next].isWordOnly || text.tokens[next].key.count > 2 { return next }
      let isInitial = text.tokens[next].isInitial && text.key(next) != "i"
      guard
        isInitial
          || (ScrubWords.particles.contains(text.key(next)) && !text.isCapitalised(next) && text.key(next) != "do")
      else { return nil }
      next += 1
    }
    return nil
  }

  /// How surely two capitals are a first and a last name.
  private func severity(_ first: ScrubTraits, _ last: ScrubTraits, at place: Int, _ end: Int) -> ScrubFinding.Severity?
  {
    if last.contains(.proper), !last.contains(.family), !last.contains(.given) { return nil }
    let isTelling = text.hasTellingCapital(end)
    if first.isPlainGiven {
      if last.isPlainFamily || last.isPlainGiven || last.isUnknown { return .direct }
      return last.contains(.family) && isTelling && !isOfPeople(end) ? .direct : nil
    }
    if first.contains(.given) {
      if last.isPlainFamily || (last.isUnknown && isTelling && !first.contains(.proper)) { return .direct }
      return last.contains(.family) && text.hasTellingCapital(place)
        && !ProperNouns.peoples.contains(text.tokens[end].key) ? .look : nil
    }
    if first.isPlainFamily { return last.isPlainGiven || last.isPlainFamily || last.isUnknown ? .direct : nil }
    guard first.isUnknown, text.sentence(place).capitalsTell else { return nil }
    if last.isPlainFamily || last.isPlainGiven { return .direct }
    return last.isUnknown && isTelling ? .look : nil
  }

  /// `Maria's Black students` and `Ana, Latino families`: a people, for those who belong to it come next.
  private func isOfPeople(_ place: Int) -> Bool {
    guard ProperNouns.peoples.contains(text.tokens[place].key), text.joins(place + 1) else { return false }
    let next = text.tokens[place + 1].key
    guard !text.isCapitalised(place + 1) else { return false }
    return next.hasSuffix("s") || ["children", "people", "history", "language", "culture"].contains(next)
  }

  private func isPublic(_ first: Int, _ last: Int) -> Bool {
    ProperNouns.publicFigures.contains("\(text.key(first)) \(text.key(last))")
  }

  private func isInstitution(after last: Int) -> Bool {
    text.joins(last + 1) && text.isCapitalised(last + 1) && ScrubWords.institutions.contains(text.key(last + 1))
      && text.tokens[last].possessive.isEmpty
  }

  /// The last word of somebody known, such as `Martin Luther King`, who is nobody's secret.
  private func figureEnd(from place: Int) -> Int? {
    guard text.isCapitalised(place), text.joins(place + 1), text.isCapitalised(place + 1), isPublic(place, place + 1)
    else { return nil }
    var last = place + 1
    while text.joins(last + 1), text.isCapitalised(last + 1), text.traits[last + 1].contains(.family) { last += 1 }
    return last
  }

  private func moreOfName(after last: Int) -> Int {
    var last = last
    while text.joins(last + 1), canBeName(last + 1), text.tokens[last].possessive.isEmpty,
      text.traits[last + 1].isDisjoint(with: [.ordinary, .proper])
    {
      last += 1
    }
    return last
  }

  // MARK: One word

  /// A first name that is nothing else, wherever it has its capital.
  private func single(at place: Int) -> (ScrubFinding.Severity, Int)? {
    let token = text.tokens[place]
    guard canBeName(place), token.key.count > 2, text.traits[place].isPlainGiven, !isPlaceName(place) else {
      return nil
    }
    if text.joins(place + 1), text.isCapitalised(place + 1), text.key(place + 1) != "i", token.possessive.isEmpty,
      isInstitution(after: place) || (text.traits[place + 1].contains(.ordinary) && text.sentence(place).capitalsTell)
    {
      return nil
    }
    return (.direct, place)
  }

  /// `San Jose`, `Santa Clara`, `St. Paul`, `Camp David`
  private func isPlaceName(_ place: Int) -> Bool {
    guard place > 0, text.joins(place) || text.tokens[place].gap == .point else { return false }
    return [
      "san", "santa", "santo", "st", "saint", "los", "las", "el", "la", "fort", "camp", "mount", "lake", "port", "new",
      "rio",
    ].contains(
      text.key(place - 1)) && text.isCapitalised(place - 1)
  }

  // MARK: Initials

  /// `K.W.`: two or three letters with points that nobody knows as a short form.
  private func initials(at place: Int) -> Int? {
    guard text.tokens[place].isInitial, text.tokens[place].gap != .point || text.gapLength(place) > 1 else {
      return nil
    }
    var last = place
    while last - place < 3, text.tokens.indices.contains(last + 1), text.tokens[last + 1].isInitial,
      text.tokens[last + 1].gap == .point, text.gapLength(last + 1) == 1
    {
      last += 1
    }
    guard last > place, text.character(text.tokens[last].span.upperBound) == "." else { return nil }
    let letters = (place...last).map(text.key).joined()
    return KnownAbbreviations.all.contains(letters) ? nil : last
  }

  private func addInitials(_ first: Int, _ last: Int, _ hits: inout ScrubHits) {
    let end = text.tokens[last].span.upperBound + 1
    let span = text.tokens[first].span.lowerBound..<end
    if !hits.isTaken(span) { hits.add(.name, .direct, span, .fitted(.someone)) }
  }
}
