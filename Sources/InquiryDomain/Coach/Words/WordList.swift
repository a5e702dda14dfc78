/// Lists of words that the coach knows, written as one text so that they compile and load at once.
enum WordList {
  /// The words of a text, parted by spaces and line breaks.
  ///
  /// Bytes are looked at and not characters: a long list is read when a person waits for the answer.
  static func set(_ text: String) -> Set<String> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) })
  }
}
