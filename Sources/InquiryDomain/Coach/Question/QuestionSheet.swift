/// A question laid out for the rules: its words, its opening, and the body they look at.
struct QuestionSheet: Sendable {
  let text: String
  let characters: [Character]
  /// Every word, the opening's too.
  let words: [Word]
  let opening: QuestionOpening
  let language: QuestionLanguage
  /// The words after the opening.
  let body: [Word]
  /// Where the body stands, without outer marks; empty where nothing is asked.
  let bodySpan: Range<Int>
  /// The words for people in the body.
  let people: [PhraseBook.Match]
  /// For every word of the body, whether a sentence or half of one ends after it.
  let endsClause: [Bool]

  init(_ text: String) {
    self.text = text
    characters = Array(text)
    words = Word.words(in: text)
    let found = QuestionOpening.of(words)
    let inverted = characters.first { !$0.isWhitespace } == "¿"
    language = QuestionLanguage.of(words, opening: found.language, invertedMark: inverted)
    // An opening of another language would cut words off that are not one: `Do`, in Portuguese.
    let fits = found.kind == .stem || found.language == nil || found.language == language
    opening = fits ? found : QuestionOpening(kind: .statement, language: nil, length: 0)
    body = Array(words.dropFirst(opening.length))
    bodySpan = (body.first?.span.lowerBound ?? characters.count)..<(body.last?.span.upperBound ?? characters.count)
    people = language == .other ? [] : PersonLexicon.book(language).matches(in: body).filter { $0.label != "not" }
    endsClause = Self.clauseEnds(body, characters)
  }

  /// Whether there is anything to read between the marks.
  var asksSomething: Bool { !body.isEmpty }

  /// The words between white space, so that `front-office` is one.
  var bodyWordCount: Int {
    zip(body, body.dropFirst()).count { pair in
      characters[pair.0.span.upperBound..<pair.1.span.lowerBound].contains(where: \.isWhitespace)
    } + (body.isEmpty ? 0 : 1)
  }

  /// The place of a row of body words in the text.
  func span(of places: Range<Int>) -> Range<Int> {
    guard let first = body[places].first, let last = body[places].last else { return bodySpan }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// A row of body words as typed.
  func typed(_ places: Range<Int>) -> String { String(characters[span(of: places)]) }

  /// The characters between a body word and the next one.
  func gap(after place: Int) -> ArraySlice<Character> {
    let end = place + 1 < body.count ? body[place + 1].span.lowerBound : characters.count
    return characters[body[place].span.upperBound..<end]
  }

  /// Whether a word is somebody's: `coaches'`, `program's`.
  func isPossessive(_ place: Int) -> Bool {
    let next = gap(after: place).first
    return body[place].surface.dropFirst().contains { $0 == "'" || $0 == "’" } || next == "'" || next == "’"
  }

  private static func clauseEnds(_ body: [Word], _ characters: [Character]) -> [Bool] {
    let starts = body.dropFirst().map(\.span.lowerBound) + [characters.count]
    return zip(body, starts).map { word, next in
      characters[word.span.upperBound..<next].contains { ".?!;:؟？。".contains($0) }
    }
  }
}
