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
    var run: (start: String.Index, place: Int)?
    var (index, place) = (text.startIndex, 0)
    while index < text.endIndex {
      let next = text.index(after: index)
      if belongs(text[index]) || (run != nil && joins(text[index], before: next, in: text)) {
        run = run ?? (index, place)
      } else if let done = run {
        words.append(Word(String(text[done.start..<index]), from: done.place, to: place))
        run = nil
      }
      (index, place) = (next, place + 1)
    }
    if let done = run { words.append(Word(String(text[done.start...]), from: done.place, to: place)) }
    return words
  }

  private init(_ surface: String, from start: Int, to end: Int) {
    (self.surface, span) = (surface, start..<end)
    key = Self.key(of: surface)
  }

  /// How a word is compared; most words are plain letters, for which the long way round is not needed.
  private static func key(of surface: String) -> String {
    let joined = surface.utf8.allSatisfy(isPlain) ? surface : surface.filter { $0 != "'" && $0 != "’" }
    if joined.utf8.allSatisfy(isPlain) { return joined.lowercased() }
    return europeanKey(of: surface) ?? String(FoldedKey(surface).text.filter { $0 != "'" })
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x27 }

  private static func belongs(_ character: Character) -> Bool {
    guard let plain = character.asciiValue else { return character.isLetter || character.isNumber }
    return switch plain {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func joins(_ character: Character, before next: String.Index, in text: String) -> Bool {
    (character == "'" || character == "’") && next < text.endIndex && text[next].isLetter
  }
}
