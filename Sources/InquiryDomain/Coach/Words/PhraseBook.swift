/// Words and phrases to look for in a text, written as people would list them.
///
/// A phrase is a row of words. `use~` stands for a verb in all its forms, `policy+` for a noun, one or many, and `…`
/// for up to five words between. Case, accents, apostrophes and hyphens do not count.
struct PhraseBook: Sendable {
  /// Where a phrase was found, as places in the list of words.
  struct Match: Hashable, Sendable {
    var words: Range<Int>
    /// What the phrase was listed under.
    var label: String
  }

  /// The language whose forms `~` and `+` make.
  enum Forms: Sendable {
    case english, spanish
  }

  private enum Piece: Sendable {
    case oneOf(Set<String>), gap
  }

  private struct Phrase: Sendable {
    var pieces: [Piece]
    var label: String
  }

  private var phrases: [String: [Phrase]] = [:]

  init(_ phrases: [String], forms: Forms = .english) {
    self.init([("", phrases)], forms: forms)
  }

  init(_ groups: [(label: String, phrases: [String])], forms: Forms = .english) {
    for group in groups {
      for phrase in group.phrases { add(phrase, under: group.label, forms) }
    }
  }

  /// The longest phrase that starts at a word, nothing outside `limit`.
  func match(at place: Int, in words: [Word], before limit: Int? = nil) -> Match? {
    guard words.indices.contains(place), let candidates = phrases[words[place].key] else { return nil }
    let end = min(limit ?? words.count, words.count)
    var best: Match?
    for phrase in candidates {
      guard let last = Self.end(of: phrase.pieces[...], at: place, in: words, before: end) else { continue }
      if last > best?.words.upperBound ?? 0 { best = Match(words: place..<last, label: phrase.label) }
    }
    return best
  }

  /// Every phrase in the words, from the left, none inside another.
  func matches(in words: [Word]) -> [Match] {
    var found: [Match] = []
    var place = 0
    while place < words.count {
      let match = match(at: place, in: words)
      if let match { found.append(match) }
      place = match?.words.upperBound ?? place + 1
    }
    return found
  }

  private static func end(of pieces: ArraySlice<Piece>, at place: Int, in words: [Word], before limit: Int) -> Int? {
    guard let piece = pieces.first else { return place }
    let rest = pieces.dropFirst()
    switch piece {
    case .oneOf(let keys):
      guard place < limit, keys.contains(words[place].key) else { return nil }
      return end(of: rest, at: place + 1, in: words, before: limit)
    case .gap:
      return (place...min(place + 5, limit)).lazy.compactMap { end(of: rest, at: $0, in: words, before: limit) }.first
    }
  }

  private mutating func add(_ phrase: String, under label: String, _ forms: Forms) {
    let pieces = phrase.split(separator: " ").flatMap { Self.pieces(of: $0, forms) }
    guard case .oneOf(let starts)? = pieces.first else { return }
    for start in starts { phrases[start, default: []].append(Phrase(pieces: pieces, label: label)) }
  }

  private static func pieces(of text: Substring, _ forms: Forms) -> [Piece] {
    if text == "…" { return [.gap] }
    let keys = Word.words(in: String(text)).map(\.key)
    return keys.enumerated().map { place, key in
      .oneOf(place == keys.count - 1 ? Self.forms(of: key, marked: text.last, forms) : [key])
    }
  }

  private static func forms(of key: String, marked mark: Character?, _ forms: Forms) -> Set<String> {
    switch (mark, forms) {
    case ("~", .english): WordForms.ofVerb(key)
    case ("~", .spanish): WordForms.ofSpanishVerb(key)
    case ("+", .english): WordForms.ofNoun(key)
    case ("+", .spanish): WordForms.ofSpanishNoun(key)
    default: [key]
    }
  }
}
