/// A word of a text: how it is compared, how it was typed, and where it stands.
package struct Word: Hashable, Sendable {
  /// The word for comparing: small letters, no accents, no apostrophes (`Don’t` is `dont`). Never show it.
  package let key: String
  /// The word as it was typed.
  package let surface: String
  /// Where it stands, in characters from 0; the end is not included.
  package let span: Range<Int>

  /// The words of a text in their order: runs of letters, digits and marks, where an apostrophe between letters joins.
  ///
  /// A script that writes without spaces gives one word a run. Text without letters or digits gives none.
  package static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var start: Int?
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      if belongs(character) || (start != nil && joins(character, before: place + 1, of: characters)) {
        start = start ?? place
      } else if let begun = start {
        words.append(Word(String(characters[begun..<place]), from: begun, to: place))
        start = nil
      }
    }
    if let start { words.append(Word(String(characters[start...]), from: start, to: characters.count)) }
    return words
  }

  private init(_ surface: String, from start: Int, to end: Int) {
    (self.surface, span) = (surface, start..<end)
    key = Self.key(of: surface)
  }

  /// How a word is compared; most words are plain letters, for which the long way round is not needed.
  private static func key(of surface: String) -> String {
    if surface.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) { return surface.lowercased() }
    return europeanKey(of: surface) ?? String(FoldedKey(surface).text.filter { $0 != "'" })
  }

  private static func belongs(_ character: Character) -> Bool {
    guard let plain = character.asciiValue else { return character.isLetter || character.isNumber }
    return switch plain {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func joins(_ character: Character, before next: Int, of characters: [Character]) -> Bool {
    (character == "'" || character == "’") && next < characters.count && characters[next].isLetter
  }
}
