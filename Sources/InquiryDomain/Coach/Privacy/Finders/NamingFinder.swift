/// Finds a name by what is said around it: `a boy named Tariq`, `her son Malik`, `me llamo Yolanda`, `told Oluwaseun`.
struct NamingFinder {
  private let text: ScrubText

  /// A name's words with those that go along when it goes.
  private struct Naming {
    var first: Int
    let form: StandInForm
  }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    NamingFinder(text: text).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    for place in text.tokens.indices where isNameable(place) && !hits.isTaken(text.tokens[place].span) {
      let last = end(from: place)
      guard let naming = naming(of: place, through: last) else { continue }
      hits.add(.name, .direct, text.span(naming.first, last), naming.form)
    }
  }

  /// Ordinary words need to be first names too: `named Grace`. Without a capital only a first name will do.
  private func isNameable(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.key.count > 1, !token.isAcronym, !token.isUncased, token.number == nil else { return false }
    if !token.isCapitalised { return isTypedSmall(place) }
    if text.traits[place].contains(.given) { return true }
    return text.traits[place].isDisjoint(with: [.ordinary, .proper]) && text.sentence(place).capitalsTell
  }

  /// `my student malik`, `jaylen's mom`: people in a hurry leave out the capitals.
  private func isTypedSmall(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.key.count >= 4, token.tags.isEmpty, !text.sentence(place).isSpanish else { return false }
    let hasContext =
      text.joins(place) && (Self.namers.contains(text.key(place - 1)) || ScrubWords.kin.contains(text.key(place - 1)))
      || !token.possessive.isEmpty && Self.owned.contains(text.key(place + 1))
    return hasContext && ScrubTraits(of: token.key).isPlainGiven
  }

  private func naming(of place: Int, through last: Int) -> Naming? {
    let (before, possessive) = (text.key(place - 1), text.tokens[last].possessive)
    let someone = Naming(first: place, form: .fitted(.someone, possessive: possessive))
    if joins(place) {
      if Self.namers.contains(before) { return isThing(before: place - 1) ? nil : named(place, last) }
      if ["is", "was", "es"].contains(before), ["name", "nombre"].contains(text.key(place - 2)) {
        return Naming(first: place, form: .words("known to us" + possessive, spanish: "conocido"))
      }
      if ["i'm", "im"].contains(before), text.traits[place].isPlainGiven || text.traits[place].isUnknown {
        return someone
      }
      if ScrubWords.kin.contains(before), !text.tokens[place].opens { return kin(place, last) }
      if ScrubWords.tellingWhom.contains(before), !text.traits[place].contains(.ordinary) { return someone }
    }
    if text.tokens[place].gap == .comma, ScrubWords.kin.contains(before) || before == "grader",
      isClosed(after: last, from: place)
    {
      return someone
    }
    if isHousehold(place) {
      return Naming(
        first: place,
        form: .words(text.joins(place + 1) && text.key(place + 1) == "family" ? "same" : "family", spanish: "familia"))
    }
    return acts(place, last) ? someone : nil
  }

  /// `the Rodriguez family` and `the Nguyens`
  private func isHousehold(_ place: Int) -> Bool {
    guard text.hasTellingCapital(place), text.joins(place), ["the", "our", "la", "los"].contains(text.key(place - 1))
    else { return false }
    if text.joins(place + 1), Self.households.contains(text.key(place + 1)) {
      return text.traits[place].isPlainFamily || text.traits[place].isUnknown
    }
    let key = text.key(place)
    return key.hasSuffix("s") && text.traits[place].isUnknown && ScrubTraits(of: String(key.dropLast())).isPlainFamily
  }

  /// A capital after a quotation mark is named all the same: `a boy called "Tariq"`.
  private func joins(_ place: Int) -> Bool {
    text.joins(place) || (place > 0 && text.between(place).allSatisfy { " \"“‘".contains($0) })
  }

  /// `a boy named Tariq` becomes a boy we know.
  private func named(_ place: Int, _ last: Int) -> Naming? {
    let (verb, possessive) = (place - 1, text.tokens[last].possessive)
    if ["llamo", "llama"].contains(text.key(verb)) {
      return Naming(first: place, form: .words("known to us", spanish: "de otro modo"))
    }
    guard ScrubWords.kin.contains(text.key(verb - 1)) || text.key(verb - 1) == "grader", text.joins(verb),
      possessive.isEmpty
    else {
      return Naming(first: place, form: .fitted(.someone, possessive: possessive))
    }
    return Naming(first: verb, form: .words("we know", spanish: "que conocemos"))
  }

  /// `a program called Second Step`, `a routine named Notice`
  private func isThing(before verb: Int) -> Bool {
    (1...3).contains { distance in
      let at = verb - distance
      guard at >= 0, text.tokens[at].sentence == text.tokens[verb].sentence else { return false }
      let key = text.key(at)
      return !ScrubWords.kin.contains(key) && ScrubWords.things.contains(key)
        && (distance == 1 || !Self.small.contains(key))
    }
  }

  /// `her son Malik` becomes her son; a teacher may also be followed by her subject.
  private func kin(_ place: Int, _ last: Int) -> Naming? {
    guard !text.traits[place].contains(.proper) else { return nil }
    let goesOn = text.joins(last + 1) && text.hasTellingCapital(last + 1) && text.traits[last + 1].contains(.ordinary)
    guard !goesOn else { return nil }
    let (kin, possessive) = (text.tokens[place - 1], text.tokens[last].possessive)
    guard kin.possessive.isEmpty, kin.joinsBack, text.has(.determiner, place - 2) || text.joins(place - 1) else {
      return Naming(first: place, form: .fitted(.someone, possessive: possessive))
    }
    let word = String(text.characters[kin.span])
    return Naming(first: place - 1, form: .words(word + possessive, spanish: word))
  }

  /// `a student, Tariq, was`
  private func isClosed(after last: Int, from place: Int) -> Bool {
    if text.traits[place].isPlainGiven { return true }
    return text.tokens.indices.contains(last + 1) && text.tokens[last + 1].gap == .comma && text.traits[place].isUnknown
  }

  /// An unknown capital that speaks or has a mother: `Oluwaseun told me`, `with Thandiwe's mother`.
  private func acts(_ place: Int, _ last: Int) -> Bool {
    guard text.traits[place].isUnknown, !text.tokens[place].key.contains(where: \.isNumber) else { return false }
    guard text.joins(last + 1) else { return false }
    return (text.tokens[last].possessive.isEmpty ? Self.speaks : Self.owned).contains(text.key(last + 1))
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

  private static let households: Set<String> = [
    "boys", "brothers", "children", "family", "girls", "household", "kids", "siblings", "sisters", "twins",
  ]
  private static let namers: Set<String> = ["called", "llama", "llamada", "llamado", "llamo", "named", "nicknamed"]
  private static let small: Set<String> = ["are", "be", "been", "is", "it", "so", "this", "was", "what"]
  private static let speaks: Set<String> = [
    "answered", "asked", "cried", "dijo", "feels", "felt", "laughed", "lloro", "pregunto", "replied", "said", "says",
    "sighed",
    "smiled", "thinks", "thought", "told", "whispered", "yelled",
  ]
  private static let owned: Set<String> = [
    "aunt", "behavior", "brother", "class", "classroom", "cousin", "dad", "daughter", "desk", "family", "father",
    "grades",
    "grandma", "grandmother", "house", "husband", "iep", "mama", "mom", "mother", "mum", "parents", "sister", "son",
    "teacher",
    "uncle", "wife",
  ]
}
