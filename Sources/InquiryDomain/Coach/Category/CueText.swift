/// A note cut up for its cues: contractions taken apart, each piece with its place and its clause.
struct CueText: Sendable {
  /// One piece of the note; "don't" gives two pieces, `do` and `not`, at the same place.
  struct Token: Hashable, Sendable {
    /// The word for comparing, as `Word.key`.
    var key: String
    /// Where it stands, in characters from 0; the end is not included.
    var span: Range<Int>
    /// Which clause it stands in, from 0; punctuation between two words parts them.
    var clause: Int
  }

  /// The pieces in their order.
  let tokens: [Token]
  /// How much each piece counts (see `emphasis(of:)`).
  let emphasis: [Double]
  /// The note as it was given.
  let characters: [Character]

  /// Cuts a note, in any language and even with no words in it.
  init(_ note: String) {
    characters = Array(note)
    tokens = Self.tokens(Word.words(in: note), in: characters)
    emphasis = Self.emphasis(of: tokens)
  }

  /// The words as they were typed between two pieces, the second included.
  func surface(_ span: Range<Int>) -> String { String(characters[span]) }

  /// A note has sixty words at most; what is longer is a story, and its beginning says enough.
  private static let mostWords = 300

  private static func tokens(_ words: [Word], in characters: [Character]) -> [Token] {
    var tokens: [Token] = []
    var clause = 0
    var end = 0
    for word in words.prefix(mostWords) {
      let between = characters[end..<word.span.lowerBound]
      // Most words are parted by one space, which needs no looking up.
      if between != [" "], !tokens.isEmpty, between.contains(where: breaks.contains) { clause += 1 }
      end = word.span.upperBound
      if word.key == "one", tokens.last?.key == "no" {
        let start = tokens.removeLast().span.lowerBound
        tokens.append(Token(key: "nobody", span: start..<end, clause: clause))
        continue
      }
      if let last = tokens.last, openers.contains(last.key), tokens.count > 1 { clause += 1 }
      for key in pieces(of: word) { tokens.append(Token(key: key, span: word.span, clause: clause)) }
    }
    return tokens
  }

  /// Words after which somebody else may act.
  private static let openers: Set<String> = ["because", "porque"]
  private static let breaks: Set<Character> = [
    ".", ",", ";", ":", "?", "!", "(", ")", "—", "–", "…", "=", "。", "，", "？",
  ]

  private static func pieces(of word: Word) -> [String] {
    if let pieces = contractions[word.key] { return pieces }
    guard word.surface.count > word.key.count else { return [word.key] }
    return withApostrophe[word.key] ?? [word.key]
  }

  /// Forms that are plain even where the apostrophe was left out.
  private static let contractions: [String: [String]] = [
    "aint": ["is", "not"], "arent": ["are", "not"], "cannot": ["can", "not"], "cant": ["can", "not"],
    "couldnt": ["could", "not"], "didnt": ["did", "not"], "doesnt": ["does", "not"], "dont": ["do", "not"],
    "hadnt": ["had", "not"], "hasnt": ["has", "not"], "havent": ["have", "not"], "im": ["i", "am"],
    "isnt": ["is", "not"], "ive": ["i", "have"], "mustnt": ["must", "not"], "shouldnt": ["should", "not"],
    "thats": ["that", "is"], "theres": ["there", "is"], "theyre": ["they", "are"], "theyve": ["they", "have"],
    "wasnt": ["was", "not"], "werent": ["were", "not"], "weve": ["we", "have"], "whats": ["what", "is"],
    "wont": ["will", "not"], "wouldnt": ["would", "not"], "youre": ["you", "are"],
    "abt": ["about"], "bc": ["because"], "cuz": ["because"], "r": ["are"], "w": ["with"],
  ]

  /// Forms that are another word without their apostrophe.
  private static let withApostrophe: [String: [String]] = [
    "id": ["i", "would"], "ill": ["i", "will"], "its": ["it", "is"], "lets": ["let", "us"], "shell": ["she", "will"],
    "hes": ["he", "is"], "shes": ["she", "is"], "theyd": ["they", "would"], "wed": ["we", "would"],
    "well": ["we", "will"], "were": ["we", "are"], "whos": ["who", "is"], "theyll": ["they", "will"],
  ]
}
