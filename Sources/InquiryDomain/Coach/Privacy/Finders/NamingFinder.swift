/// Finds a name by what is said around it: `a boy named Tariq`, `her son Malik`, `me llamo Yolanda`, `told Oluwaseun`.
struct NamingFinder {
  private let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    NamingFinder(text: text).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.isCapitalised(place) && !hits.isTaken(text.tokens[place].span) {
      guard isNameable(place), let standIn = context(of: place) else { continue }
      hits.add(
        .name, .direct, text.span(place, end(from: place)),
        .fitted(standIn, possessive: text.tokens[end(from: place)].possessive))
    }
  }

  /// Ordinary words need to be first names too: `named Grace`.
  private func isNameable(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.key.count > 1, !token.isAcronym, token.key.first?.isLetter == true else { return false }
    if text.traits[place].contains(.given) { return true }
    return text.traits[place].isDisjoint(with: [.ordinary, .proper]) && text.sentence(place).capitalsTell
  }

  private func context(of place: Int) -> StandIn? {
    let before = text.key(place - 1)
    if joins(place) {
      if ["named", "nicknamed", "llamado", "llamada", "llamo", "llama", "nombre"].contains(before) { return naming(place) }
      if before == "called" { return isThing(before: place - 1) ? nil : .someone }
      if ["is", "was", "es"].contains(before), text.key(place - 2) == "name" || text.key(place - 2) == "nombre" { return .someone }
      if before == "m" || before == "im", text.traits[place].isPlainGiven || text.traits[place].isUnknown { return .someone }
      if ScrubWords.kin.contains(before), !text.tokens[place].opens { return isKinOf(place) }
      if ScrubWords.tellingWhom.contains(before), !text.traits[place].contains(.ordinary) { return .someone }
    }
    if text.tokens[place].gap == .comma, isChild(before), text.traits[place].isPlainGiven || isClosed(place) { return .student }
    return acts(place) ? .someone : nil
  }

  private func joins(_ place: Int) -> Bool {
    text.joins(place) && !text.tokens[place].opens || text.between(place).allSatisfy { " \"“‘".contains($0) }
  }

  private func naming(_ place: Int) -> StandIn? { isThing(before: place - 1) ? nil : .someone }

  /// `a program called Second Step`, `a routine named Notice`
  private func isThing(before verb: Int) -> Bool {
    (1...3).contains { distance in
      let at = verb - distance
      guard at >= 0, text.tokens[at].sentence == text.tokens[verb].sentence else { return false }
      let key = text.key(at)
      return !ScrubWords.kin.contains(key) && (ScrubWords.things.contains(key) && (distance == 1 || !isBe(key)))
    }
  }

  private func isBe(_ key: String) -> Bool { ["is", "are", "was", "be", "been", "it", "this", "so", "what"].contains(key) }

  /// `her son Malik`; a teacher may also be followed by her subject.
  private func isKinOf(_ place: Int) -> StandIn? {
    guard text.traits[place].isDisjoint(with: [.ordinary, .proper]) || text.traits[place].contains(.given) else { return nil }
    guard !(text.joins(place + 1) && text.hasTellingCapital(place + 1) && text.traits[place + 1].contains(.ordinary)) else { return nil }
    if text.traits[place].contains(.proper) { return nil }
    return isChild(text.key(place - 1)) ? .student : .someone
  }

  private func isChild(_ key: String) -> Bool {
    ["student", "boy", "girl", "kid", "child", "scholar", "son", "daughter", "estudiante", "alumno", "alumna", "nino", "nina", "hijo", "hija"]
      .contains(key)
  }

  /// `a student, Tariq, was`
  private func isClosed(_ place: Int) -> Bool {
    text.tokens.indices.contains(place + 1) && text.tokens[place + 1].gap == .comma && text.traits[place].isUnknown
  }

  /// An unknown capital that speaks or has a mother: `Oluwaseun told me`, `with Thandiwe's mother`.
  private func acts(_ place: Int) -> Bool {
    guard text.traits[place].isUnknown, !text.tokens[place].key.contains(where: \.isNumber) else { return false }
    if !text.tokens[place].possessive.isEmpty { return text.joins(place + 1) && Self.owned.contains(text.key(place + 1)) }
    return text.joins(place + 1) && Self.speaks.contains(text.key(place + 1))
  }

  private func end(from place: Int) -> Int {
    var last = place
    while last - place < 3, text.tokens[last].possessive.isEmpty, text.joins(last + 1), text.isCapitalised(last + 1),
      text.traits[last + 1].isDisjoint(with: [.ordinary, .proper]), !text.tokens[last + 1].isAcronym
    {
      last += 1
    }
    return last
  }

  private static let speaks: Set<String> = [
    "said", "told", "asked", "cried", "whispered", "yelled", "smiled", "laughed", "sighed", "replied", "answered", "says",
    "thinks", "feels", "felt", "thought", "dijo", "lloro", "pregunto",
  ]
  private static let owned: Set<String> = [
    "aunt", "brother", "class", "classroom", "cousin", "dad", "daughter", "desk", "family", "father", "grandma",
    "grandmother", "house", "husband", "mama", "mom", "mother", "mum", "parents", "sister", "son", "teacher", "uncle",
    "wife", "behavior", "grades", "iep",
  ]
}
