/// The part of a text around the words that were looked for.
package struct Excerpt: Equatable, Sendable {
  /// Some words in a row that were looked for, or that were not.
  package struct Piece: Equatable, Sendable {
    package let text: String
    package let isMatch: Bool
  }

  package private(set) var pieces: [Piece] = []

  /// About how many characters are shown.
  private static let length = 160
  /// About how many stand before the first match.
  private static let lead = 40

  /// The text that says most of what was looked for, cut to what stands around it; line breaks become spaces.
  package init(of texts: [String], around query: SearchQuery) {
    let flat = texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let read = flat.map { (text: $0, places: query.places(in: $0)) }
    guard let best = read.enumerated().max(by: { Self.isWorse($0, $1) })?.element else { return }
    cut(best.text, best.places)
  }

  /// What stands around a place in a text, in characters from 0; line breaks become spaces.
  package init(of text: String, around place: Range<Int>) {
    let flat = String(text.map { $0.isNewline ? " " : $0 })
    let index = { flat.index(flat.startIndex, offsetBy: $0, limitedBy: flat.endIndex) ?? flat.endIndex }
    cut(flat, [index(place.lowerBound)..<index(place.upperBound)])
  }

  /// The words without marks.
  package var text: String { pieces.map(\.text).joined() }

  private typealias Read = (text: String, places: [Range<String.Index>])

  /// Fewer matches are worse; among equals the earlier text is shown.
  private static func isWorse(_ one: (offset: Int, element: Read), _ other: (offset: Int, element: Read)) -> Bool {
    let counts = (one.element.places.count, other.element.places.count)
    return counts.0 == counts.1 ? one.offset > other.offset : counts.0 < counts.1
  }

  private mutating func cut(_ text: String, _ places: [Range<String.Index>]) {
    let start = places.first.map { Self.beginning(before: $0.lowerBound, in: text) } ?? text.startIndex
    let end = Self.ending(after: start, in: text)
    var index = start
    if start > text.startIndex { pieces.append(Piece(text: "…", isMatch: false)) }
    for place in places where place.lowerBound >= start && place.upperBound <= end {
      append(text[index..<place.lowerBound], isMatch: false)
      append(text[place], isMatch: true)
      index = place.upperBound
    }
    append(text[index..<end], isMatch: false)
    if end < text.endIndex { pieces.append(Piece(text: "…", isMatch: false)) }
  }

  private mutating func append(_ text: Substring, isMatch: Bool) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: String(text), isMatch: isMatch))
  }

  /// The beginning of a word some way before a match.
  private static func beginning(before match: String.Index, in text: String) -> String.Index {
    guard let early = text.index(match, offsetBy: -lead, limitedBy: text.startIndex) else { return text.startIndex }
    guard let space = text[early..<match].firstIndex(of: " ") else { return early }
    return text.index(after: space)
  }

  /// The end of a word some way after a beginning.
  private static func ending(after start: String.Index, in text: String) -> String.Index {
    guard let late = text.index(start, offsetBy: length, limitedBy: text.endIndex), late < text.endIndex else {
      return text.endIndex
    }
    return text[start..<late].lastIndex(of: " ") ?? late
  }
}
