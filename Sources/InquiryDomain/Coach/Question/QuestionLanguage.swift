/// The language that a question seems to be asked in, which decides what the coach may say about its words.
enum QuestionLanguage: Sendable {
  case english, spanish
  /// A language whose words the coach does not know; only rules that need no words apply.
  case other

  /// Tells the language by the script, then by the small words that every sentence of a language has.
  ///
  /// A few words with no telling among them pass as English, for a false hint about a stem is easily laid aside.
  static func of(_ words: [Word], opening: QuestionLanguage?, invertedMark: Bool) -> QuestionLanguage {
    let (latin, all) = letters(of: words)
    if all > 0, latin * 2 < all { return .other }
    if opening == .other || opening == .spanish { return opening ?? .other }
    let scores = Scores(words)
    if let opening { return scores.contradict(opening) ? scores.best : opening }
    if invertedMark { return .spanish }
    return scores.isTelling ? scores.best : fallback(words)
  }

  private static func fallback(_ words: [Word]) -> QuestionLanguage {
    let known = words.contains { word in
      PersonLexicon.english.match(at: 0, in: [word]) != nil || CommonVerbs.all.contains(word.key)
        || ["ing", "ness", "ful", "ight"].contains(where: word.key.hasSuffix)
    }
    let foreign = words.contains { !$0.surface.utf8.allSatisfy { $0 < 0x80 } && !$0.surface.contains("’") }
    return known || (words.count < 4 && !foreign) ? .english : .other
  }

  /// How many letters are Latin ones, and how many there are, by what they are written with.
  private static func letters(of words: [Word]) -> (latin: Int, all: Int) {
    words.lazy.flatMap(\.surface.unicodeScalars).reduce(into: (0, 0)) { count, scalar in
      let isLetter = scalar.isASCII ? scalar.value >= 0x41 : scalar.properties.isAlphabetic
      count.0 += isLetter && isLatin(scalar.value) ? 1 : 0
      count.1 += isLetter ? 1 : 0
    }
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    scalar < 0x250 || (0x1E00...0x1EFF).contains(scalar) || (0xFF21...0xFF5A).contains(scalar)
  }

  /// How many small words of each language a text has.
  private struct Scores {
    let english: Int
    let spanish: Int
    let other: Int

    init(_ words: [Word]) {
      (english, spanish, other) = SmallWords.counts(words)
    }

    var isTelling: Bool { english + spanish + other > 0 }

    var best: QuestionLanguage {
      if english >= max(spanish, other) { return .english }
      return spanish >= other ? .spanish : .other
    }

    /// Two small words of another language, and more than twice the English ones: `HMW ayudar a las familias`.
    func contradict(_ opening: QuestionLanguage) -> Bool {
      opening == .english && max(spanish, other) >= 2 && max(spanish, other) > 2 * english
    }
  }
}
