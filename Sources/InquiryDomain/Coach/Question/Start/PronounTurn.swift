/// Turns what one person said about themselves into what a group says: `I` becomes `we`, `my` becomes `our`.
enum PronounTurn {
  /// The sentence for a group; told in the past, it is brought to the present.
  static func turned(_ sentence: PlainSentence, toPresent: Bool = false) -> PlainSentence {
    var result: [String] = []
    var afterWe = false
    for token in sentence.tokens {
      let key = PlainSentence.key(token)
      var new = pronouns[key] ?? (afterWe ? forms[key] : nil) ?? (toPresent ? presents[key] : nil)
      if toPresent, afterWe { new = presentsAfterWe[key] ?? new }
      result.append(new.map { $0 + marks(of: token) } ?? token)
      afterWe = key == "i" || key == "we" || (afterWe && adverbs.contains(key))
    }
    return PlainSentence(tokens: withSmallStart(result))
  }

  private static func marks(of token: String) -> String {
    String(token.reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// A capital stays where it belongs to the word: `ELD`, `Spanish`, `Black`.
  private static func withSmallStart(_ tokens: [String]) -> [String] {
    guard let first = tokens.first else { return tokens }
    let letters = first.filter(\.isLetter)
    let keeps = letters.count(where: \.isUppercase) > 1 || properWords.contains(PlainSentence.key(first))
    return keeps ? tokens : [first.prefix(1).lowercased() + first.dropFirst()] + tokens.dropFirst()
  }

  private static let pronouns = [
    "i": "we", "im": "we are", "ive": "we have", "id": "we would", "ill": "we will", "me": "us", "my": "our",
    "mine": "ours",
    "myself": "ourselves",
  ]
  private static let forms = ["am": "are", "was": "were"]
  private static let presents = [
    "was": "is", "were": "are", "could": "can", "would": "will", "wasnt": "isn't", "werent": "aren't",
  ]
  private static let presentsAfterWe = [
    "was": "are", "were": "are", "had": "have", "knew": "know", "felt": "feel", "could": "can", "wanted": "want",
    "needed": "need", "saw": "see", "did": "do", "didnt": "don't", "couldnt": "can't", "would": "will",
    "understood": "understand",
  ]
  private static let adverbs: Set<String> = ["also", "always", "just", "never", "really", "still"]

  static let properWords: Set<String> = [
    "african", "american", "arabic", "asian", "black", "cantonese", "chinese", "christian", "english", "filipino",
    "haitian",
    "hispanic", "hmong", "indigenous", "jewish", "khmer", "korean", "latina", "latine", "latino", "latinx", "mam",
    "mandarin", "mexican",
    "muslim", "native", "pacific", "portuguese", "russian", "somali", "spanish", "tagalog", "title", "vietnamese",
    "white",
  ]
}
