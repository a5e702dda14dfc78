/// The telling words of the notes of one board.
enum NoteTerms {
  /// No more of a note than this is read, in Unicode scalars, and less of each where there are many.
  private static let longest = 1_000
  /// So much is read of each note at least: all of it when it keeps to the limit for notes.
  private static let shortest = EntryText.Limit.note
  /// About as much as is read of a whole board.
  private static let boardful = 1_000_000

  /// The terms of every note in their order, without small words.
  static func of(_ notes: [String]) -> [[NoteTerm]] {
    let length = min(longest, max(shortest, boardful / max(1, notes.count)))
    let words = notes.map { Word.words(in: opening(of: $0, length)).map(Folded.init) }
    let small = words.map { $0.map { StopWords.languages(of: $0.key) } }
    return zip(zip(words, small), TextLanguages.likeliest(of: small)).map { note, language in
      let telling = zip(note.0, note.1).filter { $0.1.isDisjoint(with: language) }.map(\.0)
      return telling.isEmpty ? asOne(note.0) : telling.flatMap { terms(of: $0, in: language) }
    }
  }

  /// A note of nothing but small words is like another one only if it has the very same.
  private static func asOne(_ words: [Folded]) -> [NoteTerm] {
    guard !words.isEmpty else { return [] }
    let (stem, surface) = (words.map(\.key).joined(separator: " "), words.map(\.surface).joined(separator: " "))
    return [NoteTerm(stem: stem, surface: surface, weight: 1, isPair: false)]
  }

  /// A word with its key in one form of the Arabic letters.
  private struct Folded {
    let key: String
    let surface: String

    init(_ word: Word) {
      self.init(
        key: word.key.utf8.allSatisfy { $0 < 0x80 } ? word.key : ArabicStem.folded(word.key), surface: word.surface)
    }

    init(key: String, surface: String) {
      (self.key, self.surface) = (key, surface)
    }
  }

  private static func opening(of note: String, _ length: Int) -> String {
    note.utf8.count <= length ? note : String(String.UnicodeScalarView(note.unicodeScalars.prefix(length)))
  }

  private static func terms(of word: Folded, in language: TextLanguages) -> [NoteTerm] {
    guard word.key.contains(where: SpacelessText.contains) else { return [whole(word, in: language)] }
    return SpacelessText.runs(of: word.key).flatMap { run in
      run.isSpaceless
        ? SpacelessText.pairs(in: run.text).map {
          NoteTerm(stem: $0, surface: $0, weight: weight(of: $0), isPair: true)
        }
        : [whole(Folded(key: String(run.text), surface: String(run.text)), in: language)]
    }
  }

  private static func whole(_ word: Folded, in language: TextLanguages) -> NoteTerm {
    NoteTerm(stem: stem(of: word.key, in: language), surface: word.surface, weight: weight(of: word.key), isPair: false)
  }

  private static func stem(of key: String, in language: TextLanguages) -> String {
    if let stem = ArabicStem.of(key) { return stem }
    return TextLanguages.withBentEndings.contains(language) ? WordStem.withoutBending(key) : WordStem.of(key)
  }

  /// A number by itself says as little as the words for it: there are grades, years and counts on every board.
  private static func weight(of key: String) -> Double {
    if key.allSatisfy(\.isNumber) || SettingWords.contains(key) { return SettingWords.share }
    return CommonWords.weight(of: key)
  }
}
