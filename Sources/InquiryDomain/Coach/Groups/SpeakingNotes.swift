/// The notes of a board that have words, in the order of their texts.
struct SpeakingNotes: Sendable {
  let texts: [String]
  let terms: [[NoteTerm]]
  /// Where each note stood in what was given.
  let places: [Int]
  let table: TermTable
  /// For each term those spelt nearly the same.
  let near: [[NearTerms.Near]]

  init(texts: [String], terms: [[NoteTerm]], places: [Int], nearFrom: Double) {
    (self.texts, self.terms, self.places) = (texts, terms, places)
    table = TermTable(terms)
    near = NearTerms.of(table.stems, from: nearFrom)
  }
}
