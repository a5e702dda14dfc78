/// A person's sentence as a row of words that can be cut, turned and put together again.
struct PlainSentence: Hashable {
  /// The words as typed, with the marks that stand at them.
  var tokens: [String]

  init(_ text: String) {
    let first = text.split { ".!?\n".contains($0) }.first { $0.contains(where: \.isLetter) } ?? ""
    tokens = first.split { $0.isWhitespace || $0 == "…" || $0 == "_" }.map(String.init)
  }

  init(tokens: [String]) {
    self.tokens = tokens
  }

  /// The words for comparing.
  var keys: [String] { tokens.map(Self.key) }

  var text: String { tokens.joined(separator: " ").trimmed }

  subscript(places: Range<Int>) -> PlainSentence {
    PlainSentence(tokens: Array(tokens[places.clamped(to: tokens.indices)]))
  }

  func from(_ place: Int) -> PlainSentence { self[min(place, tokens.count)..<tokens.count] }

  /// The length of the longest of some phrases that stands at a place.
  func length(ofOne phrases: [String], at place: Int) -> Int? {
    let own = keys
    return phrases.map { $0.split(separator: " ").map(String.init) }.filter { phrase in
      place + phrase.count <= own.count && own[place..<place + phrase.count].elementsEqual(phrase)
    }.map(\.count).max()
  }

  /// Where one of some phrases first stands, and how long it is.
  func first(ofOne phrases: [String], upTo limit: Int = .max) -> (place: Int, length: Int)? {
    tokens.indices.prefix(limit).lazy.compactMap { place in length(ofOne: phrases, at: place).map { (place, $0) } }
      .first
  }

  /// The words without a mark behind the last one.
  var bare: PlainSentence {
    guard let last = tokens.last else { return self }
    return PlainSentence(
      tokens: tokens.dropLast() + [String(Substring(last).trimmingEnd { ",;:-–—".contains($0) })].filter { !$0.isEmpty }
    )
  }

  /// Whether somebody is in it.
  var hasPeople: Bool {
    PersonLexicon.english.matches(in: Word.words(in: text)).contains { $0.label != "not" }
  }

  static func key(_ token: String) -> String {
    token.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
