/// H20: somebody can be told from the words.
enum NamesRule {
  static let names: QuestionCoach.Rule = { sheet, context in
    let places = (titled(sheet) + schools(sheet) + known(context, sheet)).sorted { $0.lowerBound < $1.lowerBound }
    guard let first = places.first else { return nil }
    return QuestionFinding(
      id: QuestionRule.names.id, name: QuestionRule.names.name, severity: .error,
      span: [first.lowerBound, first.upperBound],
      words: places.map { String(sheet.characters[$0]) },
      ask: ask.text(in: sheet.language, about: String(sheet.characters[first])))
  }

  private static let ask = QuestionAsk(
    "* points at somebody. Which role could stand there instead?",
    "* señala a alguien. ¿Qué papel podría ir en su lugar?")

  private static func span(_ places: Range<Int>, _ sheet: QuestionSheet) -> Range<Int> {
    sheet.words[places.lowerBound].span.lowerBound..<sheet.words[places.upperBound - 1].span.upperBound
  }

  private static func isCapitalised(_ word: Word) -> Bool { word.surface.first?.isUppercase == true }

  static func titled(_ sheet: QuestionSheet) -> [Range<Int>] {
    sheet.words.indices.dropLast().compactMap { place in
      let (title, next) = (sheet.words[place], sheet.words[place + 1])
      let sure = ["mr", "mrs"].contains(title.key)
      let polite = titles.contains(title.key) && isCapitalised(title) || ["ms", "dr"].contains(title.key)
      guard sure || isNamedRole(place, sheet) || (polite && isCapitalised(next) && !NarrowRule.isAcronym(next.surface))
      else { return nil }
      guard isNear(place, sheet) else { return nil }
      return span(place..<place + 2, sheet)
    }
  }

  /// "Principal Jones", but not "Principal Leadership Institute".
  private static func isNamedRole(_ place: Int, _ sheet: QuestionSheet) -> Bool {
    let (role, name) = (sheet.words[place], sheet.words[place + 1])
    guard roles.contains(role.key), isCapitalised(role), isCapitalised(name),
      sheet.words.contains(where: { !isCapitalised($0) })
    else { return false }
    let next = sheet.words.dropFirst(place + 2).first.map { isCapitalised($0) } ?? false
    let key = KnownName.bare(name)
    let noun = ["tion", "ship", "ment", "ing", "ance", "ence", "ors", "ers"].contains(where: key.hasSuffix)
    return !next && !noun && !NarrowRule.isAcronym(name.surface)
      && PersonLexicon.english.match(at: 0, in: [name]) == nil
  }

  private static let roles: Set<String> = ["principal", "coach", "nurse", "officer", "counselor", "superintendent"]
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sr", "sra", "srta", "senor", "senora", "senorita",
    "maestra",
    "maestro", "profesora", "profesor", "mme", "mlle", "herr", "frau",
  ]

  /// Only a point and a space stand between a title and its name.
  private static func isNear(_ place: Int, _ sheet: QuestionSheet) -> Bool {
    sheet.characters[sheet.words[place].span.upperBound..<sheet.words[place + 1].span.lowerBound].count <= 3
      && !sheet.characters[sheet.words[place].span.upperBound..<sheet.words[place + 1].span.lowerBound]
        .contains { $0 != "." && !$0.isWhitespace }
  }

  /// "Lincoln Elementary": a name before a kind of school, both with capitals, in a sentence that has small letters.
  private static func schools(_ sheet: QuestionSheet) -> [Range<Int>] {
    let small = sheet.words.count { $0.surface.first?.isLowercase == true }
    guard sheet.language != .other, small * 2 >= sheet.words.count else { return [] }
    return sheet.words.indices.dropFirst().compactMap { place in
      let (name, kind) = (sheet.words[place - 1], sheet.words[place])
      guard kinds.contains(kind.key), isCapitalised(kind), isCapitalised(name), !plainWords.contains(name.key) else {
        return nil
      }
      guard isNear(place - 1, sheet), !NarrowRule.isAcronym(name.surface), place > 1 else { return nil }
      return span(place - 1..<place + 1, sheet)
    }
  }

  private static let kinds: Set<String> = [
    "elementary", "middle", "high", "academy", "preparatory", "prep", "charter", "magnet", "primary",
  ]
  private static let plainWords: Set<String> = [
    "our", "the", "every", "each", "all", "title", "public", "early", "english", "spanish", "this", "a", "an", "new",
    "junior", "senior",
    "parent", "family", "i", "khan", "math", "reading", "latino", "black", "college", "we", "parents", "national",
    "catholic", "teacher",
  ]

  private static func known(_ context: QuestionContext, _ sheet: QuestionSheet) -> [Range<Int>] {
    let people = context.people.flatMap { KnownName(person: $0).places(in: sheet) }
    return people + context.schools.flatMap { KnownName(school: $0).places(in: sheet) }
  }
}
