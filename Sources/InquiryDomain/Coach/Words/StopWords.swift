/// Small words that say nothing of what a text is about: `the`, `of`, `we`.
///
/// Words of school life and plain nouns (`time`, `system`, `people`) are not among them.
package enum StopWords {
  /// Whether a word's key (`Word.key`) is one of the small English words.
  package static func contains(_ key: String) -> Bool { languages(of: key).contains(.english) }

  /// The languages that have a word among their small ones.
  static func languages(of key: String) -> TextLanguages { lists[key[...]] ?? [] }

  private static let lists: [Substring: TextLanguages] = texts.reduce(into: [:]) { lists, list in
    for word in list.words.listedWords { lists[word, default: []].insert(list.language) }
  }
}

extension String {
  /// The words of a list in the source; quicker than telling any white space apart.
  var listedWords: some Sequence<Substring> { utf8.split { $0 == 0x20 || $0 == 0x0A }.lazy.map(Substring.init) }
}
