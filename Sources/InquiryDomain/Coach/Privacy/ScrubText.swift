/// A text taken apart once for all finders.
struct ScrubText {
  /// A sentence of the text.
  struct Sentence {
    /// Its words, as places in the text's tokens.
    var tokens: Range<Int>
    /// False in a heading or a shout, where nearly every word has a capital.
    var capitalsTell = true
    var isSpanish = false
  }

  let characters: [Character]
  /// The characters as numbers.
  let codes: [UInt32]
  /// All runs of digits.
  let digits: [DigitGroup]
  let tokens: [ScrubToken]
  let sentences: [Sentence]
  /// What the lexicons know about each token; nothing about words that have no capital.
  let traits: [ScrubTraits]

  init(_ text: String) {
    characters = Array(text)
    codes = ScrubCode.codes(of: characters)
    digits = DigitGroup.groups(in: characters, codes: codes)
    tokens = ScrubTokenizer(characters, codes: codes).tokens(of: Word.words(in: text))
    sentences = Self.sentences(of: tokens)
    traits = tokens.map { $0.isCapitalised ? ScrubTraits(of: $0.key) : [] }
  }

  /// The word for comparing at a place, or nothing beyond the ends.
  func key(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }

  /// Whether a word stands in the same phrase as the one before it.
  func joins(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].joinsBack }

  func has(_ tag: ScrubTags, _ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].tags.contains(tag)
  }

  func isCapitalised(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].isCapitalised }

  func sentence(_ place: Int) -> Sentence { sentences[tokens[place].sentence] }

  /// From the first to the last of these words.
  func span(_ first: Int, _ last: Int) -> Range<Int> {
    tokens[first].span.lowerBound..<max(tokens[first].span.upperBound, tokens[last].span.upperBound)
  }

  /// The characters between a word and the one before it.
  func between(_ place: Int) -> ArraySlice<Character> {
    guard tokens.indices.contains(place), place > 0 else { return [] }
    let start = tokens[place - 1].span.upperBound
    return start <= tokens[place].span.lowerBound ? characters[start..<tokens[place].span.lowerBound] : []
  }

  /// How many characters stand between a word and the one before it.
  func gapLength(_ place: Int) -> Int {
    tokens.indices.contains(place) && place > 0 ? tokens[place].span.lowerBound - tokens[place - 1].span.upperBound : 0
  }

  /// One point and nothing else before a word: `a.org`, `J.R.`
  func hasBarePoint(before place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].gap == .point && gapLength(place) == 1
  }

  func character(_ place: Int) -> Character? { characters.indices.contains(place) ? characters[place] : nil }

  /// A capital that means something: not at a sentence's start, and not where all words have one.
  func hasTellingCapital(_ place: Int) -> Bool {
    isCapitalised(place) && !tokens[place].opens && sentence(place).capitalsTell
  }

  private static func sentences(of tokens: [ScrubToken]) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    for place in tokens.indices where place + 1 == tokens.count || tokens[place + 1].sentence != tokens[place].sentence
    {
      sentences.append(sentence(of: tokens, in: first..<place + 1))
      first = place + 1
    }
    return sentences
  }

  private static func sentence(of tokens: [ScrubToken], in range: Range<Int>) -> Sentence {
    var (cased, capitals, spanish, english) = (0, 0, 0, 0)
    for token in tokens[range] {
      if !token.isUncased, token.number == nil, token.key.count > 1 {
        cased += 1
        if token.isCapitalised { capitals += 1 }
      }
      if token.tags.contains(.spanish) { spanish += 1 }
      if token.tags.contains(.english) { english += 1 }
    }
    return Sentence(
      tokens: range, capitalsTell: cased < 3 || capitals * 3 < cased * 2 + (cased < 5 ? 1 : 0),
      isSpanish: spanish > english)
  }
}
