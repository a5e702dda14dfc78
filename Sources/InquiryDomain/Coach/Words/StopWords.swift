/// Small words that say nothing of what a text is about: `the`, `of`, `we`.
///
/// Words of school life and plain nouns (`time`, `system`, `people`) are not among them.
package enum StopWords {
  /// Whether a word's key (`Word.key`) is one of the small English words.
  package static func contains(_ key: String) -> Bool { contains(key, in: .english) }

  /// Whether a word's key is one of a language's small words.
  static func contains(_ key: String, in language: TextLanguage) -> Bool {
    lists[language]?.contains(key[...]) ?? false
  }

  private static let lists = texts.mapValues { Set($0.split(whereSeparator: \.isWhitespace)) }
}
