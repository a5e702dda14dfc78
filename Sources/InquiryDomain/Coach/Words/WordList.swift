/// Lists of words that the coach knows, written as one text so that they compile and load at once.
enum WordList {
  /// The words of a text in their order, parted by spaces and line breaks.
  ///
  /// Bytes are looked at and not characters: a long list is read when a person waits for the answer.
  static func words(of text: String) -> some Sequence<Substring> {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.lazy.map(Substring.init)
  }

  /// Whether a word is among those of a text, for one question or two; who asks more often makes the set.
  static func contains(_ word: String, in text: String) -> Bool {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.contains { $0.elementsEqual(word.utf8) }
  }

  /// The words of a text, each once.
  static func set(_ text: String) -> Set<String> { Set(words(of: text).map(String.init)) }
}
