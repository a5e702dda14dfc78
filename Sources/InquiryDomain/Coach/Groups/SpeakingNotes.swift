/// The notes of a board that have words, in the order of their texts.
struct SpeakingNotes: Sendable {
  let texts: [String]
  let terms: [[NoteTerm]]
  /// Where each note stood in what was given.
  let places: [Int]
  let table: TermTable

  init(texts: [String], terms: [[NoteTerm]], places: [Int]) {
    (self.texts, self.terms, self.places) = (texts, terms, places)
    table = TermTable(terms)
  }
}
