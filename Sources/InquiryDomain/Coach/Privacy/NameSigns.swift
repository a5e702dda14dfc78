/// A quick look at whether a short text could name anyone at all, before the scrub and its lists are called.
package enum NameSigns {
  /// False only where every word is an ordinary one in small letters, or stands first and is common.
  ///
  /// - Parameter names: the names on the roster, which are seen in small letters too.
  package static func any(in text: String, names: [String]) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x40 }) else { return true }
    let words = Word.words(in: text)
    let known = Set(names.flatMap { Word.words(in: $0).map(\.key) })
    return words.enumerated().contains { place, word in
      known.contains(word.key) || isLongNumber(word.key) || isCapital(word, place)
    }
  }

  private static func isLongNumber(_ key: String) -> Bool { key.utf8.count { (0x30...0x39).contains($0) } >= 4 }

  private static func isCapital(_ word: Word, _ place: Int) -> Bool {
    guard word.surface.first?.isUppercase == true, word.key.count > 1, word.surface.prefix(2) != "I'" else {
      return false
    }
    return place > 0 || CommonWords.weight(of: word.key) >= 1 || GivenNames.has(word.key)
  }
}
