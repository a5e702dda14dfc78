/// Finds schools that are on no roster by the form of their names: `Lincoln Elementary`, `Escuela Zapata`, `P.S. 42`.
struct SchoolPatternFinder {
  private let text: ScrubText

  init(_ text: ScrubText) {
    self.text = text
  }

  func find(_ hits: inout ScrubHits) {
    for place in text.tokens.indices {
      let key = text.key(place)
      if text.has(.schoolHead, place), let first = nameStart(before: place) {
        let last = end(after: place)
        let standIn = SchoolWords.standIn(for: (first...last).map(text.key))
        hits.add(.school, .direct, text.span(first, last), .fitted(standIn, possessive: text.tokens[last].possessive))
      } else if text.has(.spanishSchoolHead, place), let standIn = SchoolWords.spanishHeads[key],
        let last = spanishEnd(after: place)
      {
        let kind = SchoolWords.standIn(for: (place...last).map(text.key))
        hits.add(.school, .direct, text.span(place, last), .fitted(kind == .school ? standIn : kind))
      } else {
        numbered(place, &hits)
      }
    }
  }

  // MARK: A name before its kind

  private func nameStart(before head: Int) -> Int? {
    var (first, names) = (head, [Int]())
    while first > 0, head - first < 6, belongs(first - 1, before: first) {
      first -= 1
      if isNameWord(first) { names.append(first) }
    }
    first = withoutGeneric(first, upTo: head)
    guard first < head, names.contains(where: { $0 >= first }) else { return nil }
    let telling = names.filter { $0 >= first && !text.traits[$0].contains(.ordinary) && isTellingName($0, head: head) }
    if !telling.isEmpty { return isHead(head) || hasSchool(after: head) ? first : nil }
    return isStrong(head) && text.isCapitalised(head) && names.contains { $0 >= first && text.hasTellingCapital($0) }
      ? first : nil
  }

  private func belongs(_ place: Int, before next: Int) -> Bool {
    let token = text.tokens[place]
    guard token.possessive.isEmpty || ["st", "saint"].contains(text.key(place - 1)) else { return false }
    guard
      text.joins(next)
        || (text.tokens[next].gap == .point && (token.isInitial || ["st", "mt", "dr"].contains(token.key)))
    else { return false }
    return token.isCapitalised
      || (ScrubWords.particles.contains(token.key) && place > 0 && text.isCapitalised(place - 1))
  }

  /// `When Lincoln Elementary` begins with Lincoln.
  private func withoutGeneric(_ first: Int, upTo head: Int) -> Int {
    var first = first
    while first < head {
      let isSkipped =
        SchoolWords.generic.contains(text.key(first)) && text.key(first) != "new"
        || (text.tokens[first].opens && text.traits[first].contains(.ordinary) && first + 1 < head)
        || ScrubWords.particles.contains(text.key(first)) && !text.isCapitalised(first)
        || TimeWords.weekdays.contains(text.key(first))
      guard isSkipped else { break }
      first += 1
    }
    return first
  }

  private func isNameWord(_ place: Int) -> Bool {
    text.isCapitalised(place) && !SchoolWords.generic.contains(text.key(place))
      && SchoolWords.heads[text.key(place)] == nil
  }

  /// Acronyms, peoples and tools tell of no school: `STEM School`, `Spanish High`.
  private func isTellingName(_ place: Int, head: Int) -> Bool {
    let token = text.tokens[place]
    if ProperNouns.peoples.contains(token.key) { return false }
    if token.isAcronym {
      return !KnownAbbreviations.all.contains(token.key) && text.isCapitalised(head) && token.key.count > 1
    }
    if text.traits[place].contains(.proper) {
      return text.isCapitalised(head) && text.key(head) != "school" || hasKindBetween(place, head)
    }
    return token.key.count > 1
  }

  private func hasKindBetween(_ place: Int, _ head: Int) -> Bool {
    (place + 1..<max(head, place + 1)).contains { SchoolWords.heads[text.key($0)] != nil }
  }

  /// A head in small letters counts unless it is a plain word that may stand after any name.
  private func isHead(_ head: Int) -> Bool {
    if text.isCapitalised(head) {
      return !(["high", "middle", "primary", "secondary", "charter"].contains(text.key(head)) && isTitle(after: head))
    }
    return ["elementary", "academy", "school", "preparatory"].contains(text.key(head))
  }

  /// `Lincoln High Expectations` is no school.
  private func isTitle(after head: Int) -> Bool {
    text.joins(head + 1) && text.isCapitalised(head + 1) && !SchoolWords.kinds.contains(text.key(head + 1))
      && !text.tokens[head + 1].isAcronym && text.traits[head + 1].contains(.ordinary)
  }

  private func hasSchool(after head: Int) -> Bool { text.joins(head + 1) && text.key(head + 1) == "school" }

  private func isStrong(_ head: Int) -> Bool {
    let key = text.key(head)
    return SchoolWords.strongHeads.contains(key)
      || (["middle", "high", "primary", "charter"].contains(key) && hasSchool(after: head))
  }

  /// Takes in more kinds and `for the Arts`.
  private func end(after head: Int) -> Int {
    var last = head
    while text.tokens[last].possessive.isEmpty, text.joins(last + 1), SchoolWords.kinds.contains(text.key(last + 1)),
      text.isCapitalised(last + 1) || text.key(last + 1) == "school"
    {
      last += 1
    }
    guard ["of", "for"].contains(text.key(last + 1)), text.joins(last + 1) else { return last }
    let noun = text.key(last + 2) == "the" ? last + 3 : last + 2
    return text.joins(noun) && text.hasTellingCapital(noun) && text.isCapitalised(last) ? noun : last
  }

  // MARK: A kind before its name

  private func spanishEnd(after head: Int) -> Int? {
    var (last, names) = (head, 0)
    while text.joins(last + 1), last - head < 6, text.tokens[last].possessive.isEmpty {
      let next = last + 1
      let isKind = SchoolWords.kinds.contains(text.key(next)) || SchoolWords.spanishHeads[text.key(next)] != nil
      let isParticle =
        ScrubWords.particles.contains(text.key(next)) && text.joins(next + 1) && text.isCapitalised(next + 1)
      guard isKind || isParticle || text.isCapitalised(next) else { break }
      if text.isCapitalised(next), !isKind, !text.traits[next].isWordOnly || text.isCapitalised(head),
        !ProperNouns.peoples.contains(text.tokens[next].key), !KnownAbbreviations.all.contains(text.tokens[next].key)
      {
        names += 1
      }
      last = next
    }
    return names > 0 ? last : nil
  }

  // MARK: Numbers

  /// `P.S. 42`, `PS 42` and `School 12`.
  private func numbered(_ place: Int, _ hits: inout ScrubHits) {
    guard let number = text.tokens[place].number, number > 0, number < 1_000, place > 0 else { return }
    guard text.joins(place) || text.tokens[place].gap == .point else { return }
    let before = place - 1
    if text.tokens[before].isAcronym, Self.numbered.contains(text.key(before)), text.joins(place) {
      hits.add(.school, .direct, text.span(before, place), .fitted(.school))
    } else if before > 0, text.key(before) == "s", text.tokens[before].isInitial, text.tokens[before].gap == .point,
      ["p", "i", "m", "h"].contains(text.key(before - 1)), text.tokens[before - 1].isInitial
    {
      hits.add(.school, .direct, text.span(before - 1, place), .fitted(.school))
    }
  }

  private static let numbered: Set<String> = ["ps", "is", "ms", "jhs", "hs"]
}
