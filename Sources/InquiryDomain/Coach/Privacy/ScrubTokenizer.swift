/// Makes tokens of words: finds possessives, gaps and the beginnings of sentences.
struct ScrubTokenizer {
  private let characters: [Character]
  private let codes: [UInt32]
  private var tokens: [ScrubToken] = []
  private var sentence = 0

  init(_ characters: [Character], codes: [UInt32]) {
    (self.characters, self.codes) = (characters, codes)
  }

  func tokens(of words: [Word]) -> [ScrubToken] {
    var copy = self
    copy.tokens.reserveCapacity(words.count)
    for word in words { copy.take(word) }
    return copy.tokens
  }

  private mutating func take(_ word: Word) {
    let end = tokens.last?.span.upperBound ?? 0
    let between = codes[min(end, word.span.lowerBound)..<word.span.lowerBound]
    let starts = startsSentence(between)
    if starts, !tokens.isEmpty { sentence += 1 }
    let (key, span, possessive) = parts(of: word)
    let first = word.span.lowerBound
    let isCapitalised = isUppercase(first)
    tokens.append(
      ScrubToken(
        key: key, span: span, possessive: possessive, gap: gap(between), sentence: sentence,
        opens: starts || between.contains(where: Self.opens), isCapitalised: isCapitalised,
        isAcronym: isCapitalised && key.count > 1 && isAllCapitals(first..<span.upperBound - possessive.count),
        isUncased: codes[first] >= 0x80 && characters[first].isLetter && !characters[first].isCased,
        number: ScrubCode.isDigit(codes[first]) ? number(word) : nil, tags: ScrubTags.of(key)))
  }

  private func isUppercase(_ place: Int) -> Bool {
    codes[place] < 0x80 ? (0x41...0x5A).contains(codes[place]) : characters[place].isUppercase
  }

  private func isAllCapitals(_ span: Range<Int>) -> Bool {
    span.allSatisfy { isUppercase($0) || ScrubCode.isDigit(codes[$0]) }
  }

  private func number(_ word: Word) -> Int? {
    word.span.count <= 12 && word.span.allSatisfy { (0x30...0x39).contains(codes[$0]) } ? Int(word.surface) : nil
  }

  /// `Maria’s` is Maria and her possessive; in `the Reyes' class` it is the apostrophe alone.
  private func parts(of word: Word) -> (key: String, span: Range<Int>, possessive: String) {
    let (end, count) = (word.span.upperBound, word.span.count)
    let key = codes[end - 1] < 0x80 ? word.key : ScrubKey.plain(word.key)
    let endsInS = codes[end - 1] == 0x73 || codes[end - 1] == 0x53
    guard endsInS else { return (key, word.span, "") }
    if count >= 3, isApostrophe(end - 2) {
      return (String(key.dropLast()), word.span, String(characters[end - 2..<end]))
    }
    if end + 2 < codes.count, isApostrophe(end), codes[end + 1] == 0x20, characters[end + 2].isLowercase {
      return (key, word.span.lowerBound..<end + 1, String(characters[end]))
    }
    return (key, word.span, "")
  }

  private func isApostrophe(_ place: Int) -> Bool { codes[place] == 0x27 || codes[place] == 0x2019 }

  private func gap(_ between: ArraySlice<UInt32>) -> ScrubToken.Gap {
    guard !tokens.isEmpty, between.count <= 3, let first = between.first else { return .other }
    if between.allSatisfy(ScrubCode.isSpace) { return .space }
    let rest = between.dropFirst()
    if rest.isEmpty, first == 0x2D || first == 0x2010 || first == 0x2011 { return .hyphen }
    guard rest.allSatisfy(ScrubCode.isSpace) else { return .other }
    return first == 0x2E ? .point : first == 0x2C && !rest.isEmpty ? .comma : .other
  }

  /// A line or a sentence ended; the point of `Mrs.` and of initials ends none, and neither does one inside `a.org`.
  private func startsSentence(_ between: ArraySlice<UInt32>) -> Bool {
    guard let last = tokens.last else { return true }
    if between.count == 1, between.first == 0x20 { return false }
    if between.contains(where: ScrubCode.isNewline) { return true }
    guard between.contains(where: Self.terminates) else { return false }
    guard between.first == 0x2E, between.dropFirst().allSatisfy(ScrubCode.isSpace) else { return true }
    if between.count == 1 { return false }
    return !last.isInitial && NameTitles.plain[last.key] == nil && !Self.shortened.contains(last.key)
  }

  /// `. ! ? … 。 ！ ？ ؟ । ‽`
  private static func terminates(_ code: UInt32) -> Bool {
    switch code {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x0964, 0x203D: true
    default: false
    }
  }

  /// Quotation marks, brackets, colons, bullets and dashes, after which a capital tells nothing.
  private static func opens(_ code: UInt32) -> Bool {
    switch code {
    case 0x3A, 0x22, 0x28, 0x5B, 0x7B, 0x2A, 0x23, 0x5F, 0x7C, 0x3E, 0x09, 0xAB, 0xBB, 0xBF, 0xA1, 0x201C...0x201E,
      0x2018,
      0x2022, 0x2013, 0x2014:
      true
    default: false
    }
  }

  private static let shortened: Set<String> = [
    "apt", "ave", "blvd", "dept", "elem", "eg", "ext", "ft", "ie", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    "mt",
    "rm", "st", "vs",
  ]
}
