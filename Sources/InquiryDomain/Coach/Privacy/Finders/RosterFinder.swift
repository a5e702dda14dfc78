/// Finds people on the roster: whole names, first or last names, initials, near spellings.
struct RosterFinder {
  /// How surely one word is somebody's name.
  private enum Claim {
    case none
    /// Also an ordinary word, which needs company.
    case doubtful
    case sure
  }

  private let text: ScrubText
  private let people: RosterNames
  private let claims: [Claim]

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    communities(in: text, index, &hits)
    guard !index.people.initials.isEmpty || !index.people.plain.isEmpty || !index.people.doubtful.isEmpty else {
      return
    }
    RosterFinder(text, index.people).find(&hits)
  }

  private static func communities(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.isCapitalised(place) || text.tokens[place].isUncased {
      guard let last = index.communities.lastWord(from: place, in: text, reading: text.key) else { continue }
      hits.add(.community, .look, text.span(place, last), .fitted(.community, possessive: text.tokens[last].possessive))
    }
  }

  private init(_ text: ScrubText, _ people: RosterNames) {
    (self.text, self.people) = (text, people)
    claims = text.tokens.indices.map { Self.claim(at: $0, in: text, people) }
  }

  private func find(_ hits: inout ScrubHits) {
    var place = 0
    while place < claims.count {
      guard claims[place] != .none else {
        place += 1
        continue
      }
      let last = runEnd(from: place)
      if isSomebody(place, last), !isInstitution(after: last, startingAt: place) {
        let span = withFirstNames(before: place).lowerBound + clitic(place)..<end(of: last)
        hits.add(.person, .direct, span, .fitted(.colleague, possessive: text.tokens[last].possessive))
      }
      place = last + 1
    }
    initials(&hits)
  }

  // MARK: One word

  private static func claim(at place: Int, in text: ScrubText, _ people: RosterNames) -> Claim {
    let token = text.tokens[place]
    let key = token.key
    if key.count < 2 { return .none }
    if isPlace(place, in: text) { return .none }
    if people.plain.contains(key) { return isWritten(token) ? .sure : .none }
    if people.doubtful.contains(key) { return token.isCapitalised || token.isUncased ? .doubtful : .none }
    if token.isUncased {
      return ScrubKey.withoutClitic(token.key).map { people.plain.contains($0) } == true ? .sure : .none
    }
    return isNear(place, in: text, people) ? .sure : .none
  }

  /// `San Jose`, `Santa Maria`
  private static func isPlace(_ place: Int, in text: ScrubText) -> Bool {
    text.joins(place) && text.isCapitalised(place - 1)
      && ["san", "santa", "santo", "saint", "los"].contains(text.key(place - 1))
  }

  /// A name of two letters is only a name with its capital; a longer one however it is typed.
  private static func isWritten(_ token: ScrubToken) -> Bool {
    token.isUncased || (token.isCapitalised && !(token.isAcronym && token.key.count < 3)) || token.key.count > 2
  }

  /// One slip away, with a capital, and no word or name in its own right.
  private static func isNear(_ place: Int, in text: ScrubText, _ people: RosterNames) -> Bool {
    let traits = text.traits[place]
    guard text.isCapitalised(place), traits.isDisjoint(with: [.ordinary, .proper, .given]) else { return false }
    if text.tokens[place].isAcronym, text.tokens[place].key.count < 5 { return false }
    return people.near.nearest(text.tokens[place].key) != nil
  }

  // MARK: Words side by side

  /// The last word of the name that begins here: more of the roster, initials, particles, and an unknown last name.
  private func runEnd(from place: Int) -> Int {
    var last = place
    while let next = continues(after: last) { last = next }
    return last
  }

  private func continues(after last: Int) -> Int? {
    let next = last + 1
    guard text.joins(next) || (text.tokens.indices.contains(next) && isPointOfInitial(next)) else { return nil }
    guard text.tokens[last].possessive.isEmpty else { return nil }
    if claims[next] != .none || isMoreOfName(next, after: last) { return next }
    let beyond = next + 1
    if isInitialBeforeName(next) || ScrubWords.particles.contains(text.key(next)) {
      let joined = text.joins(beyond) || (text.tokens.indices.contains(beyond) && isPointOfInitial(beyond))
      if joined, claims[beyond] != .none { return beyond }
      if joined, ["de", "del", "la", "los", "van", "von"].contains(text.key(beyond)), text.joins(beyond + 1),
        claims[beyond + 1] != .none
      {
        return beyond + 1
      }
    }
    return nil
  }

  private func isPointOfInitial(_ place: Int) -> Bool {
    place > 0 && text.tokens[place].gap == .point && text.tokens[place - 1].isInitial
  }

  private func isInitialBeforeName(_ place: Int) -> Bool { text.tokens[place].isInitial && text.key(place) != "i" }

  /// A capital that can only be the rest of a name: `Maria Gonzalez`, where just Maria is on the roster.
  private func isMoreOfName(_ place: Int, after last: Int) -> Bool {
    guard text.isCapitalised(place), text.isCapitalised(last), !text.tokens[place].isAcronym else { return false }
    let traits = text.traits[place]
    return text.tokens[place].key.count > 1 && traits.isDisjoint(with: [.ordinary, .proper])
      && text.sentence(place).capitalsTell
  }

  private func isSomebody(_ first: Int, _ last: Int) -> Bool {
    let run = first...last
    if run.contains(where: { claims[$0] == .sure }) { return true }
    if zip(run, run.dropFirst()).contains(where: { people.pairs.contains(RosterNames.pair(text.key($0), text.key($1))) }
    ) {
      return true
    }
    if run.count == 2, text.traits[last].isUnknown || text.traits[last].isPlainFamily { return true }
    if first > 0, text.tokens[first - 1].isInitial, isPointOfInitial(first) { return true }
    return run.contains { StandingAlone(text).isName($0) }
  }

  /// `Lopez Elementary` is a school and `Reyes Street` a street.
  private func isInstitution(after last: Int, startingAt first: Int) -> Bool {
    guard text.joins(last + 1), text.isCapitalised(last + 1), text.tokens[last].possessive.isEmpty else { return false }
    return text.sentence(last).capitalsTell && ScrubWords.institutions.contains(text.key(last + 1))
  }

  /// Takes in `M.` and `Carmen` before a last name.
  private func withFirstNames(before place: Int) -> Range<Int> {
    var first = place
    while first > 0, text.tokens[first - 1].possessive.isEmpty {
      let before = first - 1
      let isInitial =
        text.tokens[before].isInitial && text.key(before) != "i"
        && (text.joins(first) || text.tokens[first].gap == .point)
      let isFirstName =
        text.joins(first) && text.traits[before].contains(.given) && !text.tokens[before].opens
        && !text.traits[before].contains(.proper) && text.isCapitalised(before) && text.sentence(before).capitalsTell
      guard isInitial || isFirstName || (text.joins(first) && text.traits[before].isPlainGiven) else { break }
      first = before
    }
    return text.tokens[first].span.lowerBound..<text.tokens[place].span.upperBound
  }

  /// Takes in the initial of a last name: `Priya R.`
  private func end(of last: Int) -> Int {
    let end = text.tokens[last].span.upperBound
    let next = last + 1
    guard text.joins(next), text.tokens[next].isInitial, text.character(text.tokens[next].span.upperBound) == "." else {
      return end
    }
    return text.tokens[next].span.upperBound + 1
  }

  /// What Arabic writes onto a name stays when the name goes.
  private func clitic(_ place: Int) -> Int {
    text.tokens[place].isUncased && !people.plain.contains(text.key(place))
      && !people.doubtful.contains(text.key(place)) ? 1 : 0
  }

  // MARK: Initials

  /// `J.R.` and `JR`, where the roster has them.
  private func initials(_ hits: inout ScrubHits) {
    for place in text.tokens.indices {
      let token = text.tokens[place]
      guard token.isAcronym, (2...3).contains(token.key.count), people.initials.contains(token.key) else { continue }
      guard !KnownAbbreviations.all.contains(token.key), text.sentence(place).capitalsTell else { continue }
      hits.add(.person, .look, token.span, .fitted(.colleague, possessive: token.possessive))
    }
  }
}
