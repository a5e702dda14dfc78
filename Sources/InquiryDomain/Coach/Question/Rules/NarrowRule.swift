/// H07: a detail so small that it leaves no room, and H18: letters that only insiders read.
enum NarrowRule {
  static let narrow: QuestionCoach.Rule = { sheet, _ in
    let hits = sheet.body.indices.compactMap { hit(at: $0, sheet) } + phrases(sheet)
    let severe = hits.filter { !$0.mild }
    let places = (severe.isEmpty ? hits : severe).map(\.words).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    return sheet.finding(.narrow, at: places, severity: severe.isEmpty ? .info : .warn, ask: narrowAsk)
  }

  static let jargon: QuestionCoach.Rule = { sheet, _ in
    guard sheet.language != .other, sheet.body.contains(where: { $0.surface.contains(where: \.isLowercase) }) else {
      return nil
    }
    let places = sheet.body.indices.filter { isAcronym(sheet.body[$0].surface) }
    guard Set(places.map { sheet.body[$0].key }).count >= 2 else { return nil }
    return sheet.finding(.jargon, at: places.map { $0..<$0 + 1 }, ask: jargonAsk)
  }

  private static let narrowAsk = QuestionAsk(
    "What if * were different? Would the question still stand?", "¿Y si * fuera distinto? ¿Seguiría en pie la pregunta?"
  )
  private static let jargonAsk = QuestionAsk(
    "Would a family read * the way you do?", "¿Leería una familia * como ustedes?")

  private typealias Hit = SolutionRule.Hit

  private static func hit(at place: Int, _ sheet: QuestionSheet) -> Hit? {
    let word = sheet.body[place]
    if hasDigit(word.surface) {
      let percent = sheet.gap(after: place).first.map { "%٪％".contains($0) } ?? false
      return Hit(words: place..<place + 1, mild: !percent && isGrade(place, sheet))
    }
    if sheet.language != .other, isBrand(place, sheet) || isMonth(place, sheet) { return Hit(words: place..<place + 1) }
    return nil
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
    }
  }

  /// "Grade 3 teachers" and "3rd graders" name people by the only name they have.
  private static func isGrade(_ place: Int, _ sheet: QuestionSheet) -> Bool {
    let key = { (at: Int) in sheet.body.indices.contains(at) ? sheet.body[at].key : "" }
    let before = [key(place - 1), key(place - 2)].filter { !hasDigit($0) }
    if before.prefix(1).contains(where: gradesBefore.contains) || gradesAfter.contains(key(place + 1)) { return true }
    return hasDigit(key(place - 1)) && gradesBefore.contains(key(place - 2)) || key(place) == "504"
      || hasDigit(key(place + 1)) && gradesAfter.contains(key(place + 2))
  }

  private static let gradesBefore: Set<String> = [
    "grade", "grades", "year", "tier", "title", "k", "tk", "grado", "form", "level",
  ]
  private static let gradesAfter: Set<String> = ["grade", "grader", "graders", "grades", "century", "grado", "year"]

  private static func isMonth(_ place: Int, _ sheet: QuestionSheet) -> Bool {
    let word = sheet.body[place]
    guard ["march", "may", "august"].contains(word.key), word.surface.first?.isUppercase == true else { return false }
    return place > 0 && sheet.body.contains { $0.surface.first?.isLowercase == true }
  }

  /// A capital in the middle of a word is a maker's spelling: `ClassDojo`.
  static func isBrand(_ place: Int, _ sheet: QuestionSheet) -> Bool {
    let word = sheet.body[place]
    guard word.surface.contains(where: \.isUppercase) else { return false }
    if place > 0, BrandLexicon.capitalised.contains(word.key), word.surface.first?.isUppercase == true,
      word.surface.dropFirst().contains(where: \.isLowercase)
    {
      return true
    }
    let letters = Array(word.surface)
    guard letters.count >= 4, !word.key.hasPrefix("latin"), !["mc", "mac", "phd"].contains(where: word.key.hasPrefix)
    else { return false }
    return zip(letters, letters.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  private static func phrases(_ sheet: QuestionSheet) -> [Hit] {
    guard sheet.language != .other else { return [] }
    let matches = MomentLexicon.book(sheet.language).matches(in: sheet.body)
    return matches.filter { $0.label != "not" }.map { Hit(words: $0.words) }
  }

  static func isAcronym(_ word: String) -> Bool {
    let bare = word.hasSuffix("s") ? word.dropLast() : word[...]
    return bare.count >= 2 && bare.allSatisfy { $0.isUppercase || $0.isNumber } && bare.count(where: \.isUppercase) >= 2
  }
}
