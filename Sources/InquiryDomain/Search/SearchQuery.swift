/// What somebody looks for: words that must all be there, in any order.
///
/// `"words in quotes"` stand one after the other, `-word` must not be there, `word*` may go on, and so may the last
/// word. Case and accents don't count. Nothing that can be typed is a mistake.
package struct SearchQuery: Equatable, Sendable {
  /// More are not looked at: nobody types so many, and a page that was pasted would find nothing anyway.
  package static let mostTerms = 32
  private static let mostCharacters = 2_000
  /// Shorter beginnings would fit nearly everything.
  private static let shortestBeginning = 3

  package private(set) var wanted: [SearchTerm] = []
  package private(set) var unwanted: [SearchTerm] = []
  /// Whether one of the wanted words is enough.
  package private(set) var isAny = false

  /// Reads what was typed.
  package init(_ typed: String) {
    var rest = typed.prefix(Self.mostCharacters)
    while wanted.count + unwanted.count < Self.mostTerms, let piece = Self.next(&rest) {
      guard let term = SearchTerm(piece.text, isPrefix: piece.goesOn || Self.mayGoOn(piece, atEnd: rest.isEmpty)) else {
        continue
      }
      if piece.isUnwanted { unwanted.append(term) } else { wanted.append(term) }
    }
  }

  /// Looks for entries with at least one of the words, whole.
  package init(anyOf words: some Sequence<String>) {
    wanted = words.prefix(Self.mostTerms).compactMap { SearchTerm($0[...], isPrefix: false) }
    isAny = true
  }

  /// Without words to look for nothing can be found.
  package var isEmpty: Bool { wanted.isEmpty }

  /// The same without one of its wanted words, for offering what is near.
  package func without(_ index: Int) -> SearchQuery {
    var other = self
    other.wanted.remove(at: index)
    return other
  }

  /// The same with every wanted word as a beginning.
  package var widened: SearchQuery {
    var other = self
    for index in other.wanted.indices { other.wanted[index].isPrefix = true }
    return other
  }

  /// One word or one pair of quotes, as it was typed.
  private struct Piece {
    var text: Substring
    var isQuoted = false
    var isUnwanted = false
    var goesOn = false
  }

  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "＂"]

  private static func next(_ rest: inout Substring) -> Piece? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let isUnwanted = "-−–".contains(rest[rest.startIndex])
    if isUnwanted { rest = rest.dropFirst() }
    if let first = rest.first, quotes.contains(first) {
      let text = rest.dropFirst().prefix { !quotes.contains($0) }
      rest = rest[text.endIndex...].dropFirst()
      return Piece(text: text, isQuoted: true, isUnwanted: isUnwanted)
    }
    let text = rest.prefix { !$0.isWhitespace && !quotes.contains($0) }
    rest = rest[text.endIndex...]
    return Piece(text: text, isUnwanted: isUnwanted, goesOn: text.last == "*")
  }

  private static func mayGoOn(_ piece: Piece, atEnd: Bool) -> Bool {
    guard atEnd, !piece.isQuoted, !piece.isUnwanted, let last = piece.text.last else { return false }
    return last.isLetter && piece.text.reversed().prefix(while: \.isLetter).count >= shortestBeginning
  }
}
