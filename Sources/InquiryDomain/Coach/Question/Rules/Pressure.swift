/// Wordings that put pressure on a group: `convince`, `get teachers to`, `make parents care`.
enum Pressure {
  static func hits(in sheet: QuestionSheet) -> [SolutionRule.Hit] {
    [opening(sheet)].compactMap(\.self)
      + sheet.body.indices.compactMap { place in
        switch sheet.body[place].key {
        case "get", "getting", "teach", "teaching": toDo(place, sheet)
        case "make", "making": make(place, sheet)
        default: nil
        }
      }
  }

  private static func opening(_ sheet: QuestionSheet) -> SolutionRule.Hit? {
    guard let first = sheet.body.first?.key, BlameLexicon.pressing.contains(first) else { return nil }
    let next = sheet.body.dropFirst().prefix(2).map(\.key)
    let ownPush = first == "push" && next.first.map(BlameLexicon.ownPush.contains) ?? true
    let reflexive = ["ourselves", "each", "one"].contains(next.first ?? "") && !(next.last == "student")
    return ownPush || reflexive ? nil : SolutionRule.Hit(words: 0..<min(2, sheet.body.count))
  }

  /// `get` + group + `to`; bringing somebody to a place is milder.
  private static func toDo(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    guard let end = groupEnd(from: place + 1, sheet), end < sheet.body.count, sheet.body[end].key == "to" else {
      return nil
    }
    let next = sheet.body.dropFirst(end + 1).first?.key ?? ""
    return SolutionRule.Hit(words: place..<end + 1, mild: BlameLexicon.places.contains(next))
  }

  /// `make` + group + what it is made to do; `make sure` only where it is made to obey.
  private static func make(_ place: Int, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    let isSure = sheet.body.dropFirst(place + 1).first?.key == "sure"
    guard let end = groupEnd(from: place + (isSure ? 2 : 1), sheet), end < sheet.body.count,
      !sheet.isPossessive(end - 1)
    else {
      return nil
    }
    let verb = (isSure ? BlameLexicon.obedience : BlameLexicon.demands).match(at: end, in: sheet.body)
    return verb.map { SolutionRule.Hit(words: place..<$0.words.upperBound) }
  }

  /// Where a group of people ends that starts here, with up to three words before it: `more of our reluctant teachers`.
  static func groupEnd(from start: Int, _ sheet: QuestionSheet) -> Int? {
    var place = start
    var end: Int?
    var spare = 3
    while place < sheet.body.count {
      let person = PersonLexicon.english.match(at: place, in: sheet.body)
      if let person, person.label != "reciprocal", person.label != "not" {
        (place, end, spare) = (person.words.upperBound, person.words.upperBound, 3)
      } else if place == start, sheet.body[place].key == "them" {
        return place + 1
      } else if end != nil, ["and", "or"].contains(sheet.body[place].key) {
        place += 1
      } else if spare > 0, !BlameLexicon.stops.contains(sheet.body[place].key),
        end.map({ $0 < place || isListed($0, sheet) }) ?? true
      {
        (place, spare) = (place + 1, spare - 1)
      } else {
        break
      }
    }
    return end
  }

  private static func isListed(_ end: Int, _ sheet: QuestionSheet) -> Bool { sheet.gap(after: end - 1).contains(",") }
}

/// The same in Spanish: `convencer`, `hacer que los padres`, `enseñar a los alumnos a`.
enum SpanishPressure {
  static func hits(in sheet: QuestionSheet) -> [SolutionRule.Hit] {
    let opening = sheet.body.first.map { openings.contains($0.key) } ?? false
    let start = opening ? [SolutionRule.Hit(words: 0..<min(2, sheet.body.count))] : []
    return start + causing.matches(in: sheet.body).compactMap { hit($0, sheet) }
  }

  private static let openings: Set<String> = ["convencer", "obligar", "forzar", "presionar", "persuadir"]
  private static let causing = PhraseBook([
    "hacer que", "lograr que", "conseguir que", "enseñar a", "enseñarles a", "hacerles que",
  ])

  private static func hit(_ match: PhraseBook.Match, _ sheet: QuestionSheet) -> SolutionRule.Hit? {
    let reach = match.words.upperBound..<min(match.words.upperBound + 4, sheet.body.count)
    guard let person = reach.lazy.compactMap({ PersonLexicon.spanish.match(at: $0, in: sheet.body) }).first else {
      return nil
    }
    let next = sheet.body.dropFirst(person.words.upperBound).prefix(2).map(\.key)
    let feels = next.contains { ["se", "sean", "esten", "tengan", "puedan", "sepan"].contains($0) }
    let teaches = sheet.body[match.words.lowerBound].key.hasPrefix("ensenar") && next.first != "a"
    return feels || teaches ? nil : SolutionRule.Hit(words: match.words.lowerBound..<person.words.upperBound)
  }
}
