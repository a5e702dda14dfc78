/// Makes tokens of words: finds possessives, gaps and the beginnings of sentences.
struct ScrubTokenizer {
  private let characters: [Character]
  private var tokens: [ScrubToken] = []
  private var sentence = 0

  init(_ characters: [Character]) {
    self.characters = characters
  }

  func tokens(of words: [Word]) -> [ScrubToken] {
    var copy = self
    copy.tokens.reserveCapacity(words.count)
    for word in words { copy.take(word) }
    return copy.tokens
  }

  private mutating func take(_ word: Word) {
    let end = tokens.last?.span.upperBound ?? 0
    let between = end <= word.span.lowerBound ? characters[end..<word.span.lowerBound] : []
    let starts = startsSentence(between)
    if starts, !tokens.isEmpty { sentence += 1 }
    let (key, span, possessive) = parts(of: word)
    let first = characters[word.span.lowerBound]
    tokens.append(
      ScrubToken(
        key: key, span: span, possessive: possessive, gap: gap(between), sentence: sentence,
        opens: starts || between.contains(where: Self.openers.contains), isCapitalised: first.isUppercase,
        isAcronym: key.count > 1 && word.surface.dropLast(possessive.count).allSatisfy { $0.isUppercase || $0.isNumber }
          && first.isUppercase,
        isUncased: first.isLetter && !first.isCased, number: number(word.surface), tags: ScrubTags.of(key)))
  }

  private func number(_ surface: String) -> Int? {
    surface.utf8.count <= 12 && surface.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(surface) : nil
  }

  /// `Maria’s` is Maria and her possessive; in `the Reyes' class` it is the apostrophe alone.
  private func parts(of word: Word) -> (key: String, span: Range<Int>, possessive: String) {
    let key = ScrubKey.plain(word.key)
    let (end, count) = (word.span.upperBound, word.span.count)
    if count >= 3, characters[end - 1].lowercased() == "s", Self.apostrophes.contains(characters[end - 2]) {
      return (String(key.dropLast()), word.span, String(characters[end - 2..<end]))
    }
    if key.hasSuffix("s"), end + 2 < characters.count, Self.apostrophes.contains(characters[end]),
      characters[end + 1] == " ", characters[end + 2].isLowercase
    {
      return (key, word.span.lowerBound..<end + 1, String(characters[end]))
    }
    return (key, word.span, "")
  }

  private func gap(_ between: ArraySlice<Character>) -> ScrubToken.Gap {
    guard !tokens.isEmpty, between.count <= 3, let first = between.first else { return .other }
    if between.allSatisfy({ $0 == " " || $0 == "\u{A0}" }) { return .space }
    let rest = between.dropFirst()
    if rest.isEmpty, Self.hyphens.contains(first) { return .hyphen }
    guard rest.isEmpty || rest.allSatisfy({ $0 == " " || $0 == "\u{A0}" }) else { return .other }
    return first == "." ? .point : first == "," && !rest.isEmpty ? .comma : .other
  }

  /// A line or a sentence ended; the point of `Mrs.` and of initials ends none, and neither does one inside `a.org`.
  private func startsSentence(_ between: ArraySlice<Character>) -> Bool {
    guard let last = tokens.last else { return true }
    if between.contains(where: \.isNewline) { return true }
    guard between.contains(where: Self.terminators.contains) else { return false }
    guard between.first == ".", between.dropFirst().allSatisfy({ $0 == " " }) else { return true }
    if between.count == 1 { return false }
    return !last.isInitial && NameTitles.plain[last.key] == nil && !Self.shortened.contains(last.key)
  }

  private static let apostrophes: Set<Character> = ["'", "’"]
  private static let hyphens: Set<Character> = ["-", "‐", "‑"]
  private static let terminators: Set<Character> = [".", "!", "?", "…", "。", "！", "？", "؟", "।", "‽"]
  private static let openers: Set<Character> = [
    ":", "\"", "“", "”", "„", "«", "»", "‘", "(", "[", "{", "•", "*", "—", "–", "¿", "¡", "|", "#", "_", "\t", ">",
  ]
  private static let shortened: Set<String> = [
    "apt", "ave", "blvd", "dept", "elem", "eg", "ext", "ft", "ie", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    "mt",
    "rm", "st", "vs",
  ]
}
