/// A name of the roster, as it may stand in a question: whole, or one telling part with a capital.
struct KnownName {
  private let whole: [String]
  private let parts: [[String]]
  private let plain: [Character]

  /// A person is meant by the first name or the family name as well.
  init(person name: String) {
    whole = Word.words(in: name).map(\.key)
    parts = whole.filter { $0.count >= 3 && !Self.everyday.contains($0) }.map { [$0] }
    plain = Self.unsegmented(name)
  }

  /// A school is meant by its own words, without `Elementary` and the like.
  init(school name: String) {
    whole = Word.words(in: name).map(\.key)
    let own = SchoolNameParts(name).own
    parts = own.isEmpty || (own.count == 1 && Self.everyday.contains(own[0])) ? [] : [own]
    plain = Self.unsegmented(name)
  }

  /// Where the name stands, in characters.
  func places(in sheet: QuestionSheet) -> [Range<Int>] {
    if let place = Self.find(plain, in: sheet.characters) { return [place] }
    if let place = place(of: whole, in: sheet, needsCapital: whole.count == 1) { return [place] }
    return parts.compactMap { place(of: $0, in: sheet, needsCapital: true) }
  }

  private func place(of keys: [String], in sheet: QuestionSheet, needsCapital: Bool) -> Range<Int>? {
    guard !keys.isEmpty, sheet.words.count >= keys.count, !(keys.count == 1 && Self.everyday.contains(keys[0])) else {
      return nil
    }
    let start = (0...sheet.words.count - keys.count).first { start in
      keys.indices.allSatisfy { offset in
        let word = sheet.words[start + offset]
        let capital = !needsCapital || word.surface.first.map { $0.isUppercase || !$0.isCased } ?? false
        return capital && Self.bare(word) == keys[offset]
      }
    }
    return start.map { sheet.words[$0].span.lowerBound..<sheet.words[$0 + keys.count - 1].span.upperBound }
  }

  /// `Ana's` is Ana.
  static func bare(_ word: Word) -> String {
    let owned = word.surface.hasSuffix("'s") || word.surface.hasSuffix("’s")
    return owned ? String(word.key.dropLast()) : word.key
  }

  /// A name in a script without capitals and spaces, to be found inside a run of letters.
  private static func unsegmented(_ name: String) -> [Character] {
    let letters = Array(name.trimmed)
    return letters.count >= 2 && letters.allSatisfy { $0.isLetter && !$0.isCased } ? letters : []
  }

  private static func find(_ name: [Character], in text: [Character]) -> Range<Int>? {
    guard !name.isEmpty, text.count >= name.count else { return nil }
    return (0...text.count - name.count).first { text[$0] == name[0] && text[$0..<$0 + name.count].elementsEqual(name) }
      .map { $0..<$0 + name.count }
  }

  /// Names that are words of every day too; they need the whole name beside them.
  private static let everyday: Set<String> = [
    "angel", "april", "art", "august", "baker", "bell", "best", "bishop", "black", "brown", "case", "chance", "cook",
    "day", "dean",
    "dawn", "faith", "fields", "forest", "frank", "grace", "grant", "green", "hall", "hill", "holiday", "hope", "house",
    "jack",
    "joy", "june", "justice", "king", "lake", "lane", "little", "long", "love", "major", "mark", "may", "may", "page",
    "park",
    "parks", "penny", "price", "rich", "rose", "school", "spring", "stone", "street", "summer", "sunny", "unity",
    "valley",
    "view", "ward", "west", "white", "will", "winter", "wise", "wood", "woods", "young", "community", "success",
    "excellence",
    "leadership", "arts", "science", "international", "english", "international",
  ]
}
