/// Small words that say nothing of what a text is about: `the`, `of`, `we`.
///
/// Words of school life and plain nouns (`time`, `system`, `people`) are not among them.
package enum StopWords {
  /// Whether a word's key (`Word.key`) is one of the small English words.
  package static func contains(_ key: String) -> Bool { languages(of: key).contains(.english) }

  /// The languages that have a word among their small ones.
  static func languages(of key: String) -> TextLanguages { lists[key[...]] ?? [] }

  private static let lists: [Substring: TextLanguages] = texts.reduce(
    into: Dictionary(minimumCapacity: 3000)
  ) { lists, list in
    for word in WordList.words(of: list.words) { lists[word, default: []].insert(list.language) }
  }
}
