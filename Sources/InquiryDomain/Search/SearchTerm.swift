/// One thing to look for: a word, the beginning of one, or words that stand one after the other.
package struct SearchTerm: Hashable, Sendable {
  /// As it was typed, with a space for every sign that is neither letter nor number.
  package let text: String
  /// Whether the last word may go on.
  package var isPrefix: Bool
  /// Whether it is looked for letter by letter, as in Chinese or Thai.
  package let isUnspaced: Bool

  /// Nil where there is no letter and no number.
  init?(_ typed: Substring, isPrefix: Bool) {
    let signs = typed.unicodeScalars.map { SearchWords.isInWord($0) ? $0 : " " }
    let words = String(String.UnicodeScalarView(signs)).split(separator: " ")
    guard words.contains(where: { $0.unicodeScalars.contains(where: SearchWords.isLetterOrNumber) }) else { return nil }
    text = words.joined(separator: " ")
    self.isPrefix = isPrefix
    isUnspaced = text.unicodeScalars.contains(where: Unspaced.contains)
  }
}
