/// What one delivery came to: the first answer, given again however often the same thing is sent.
package struct Receipt: Equatable, Sendable {
  /// The sequence of the journal after it.
  package var sequence: Int64
  /// Identifiers of the rows it made.
  package var entries: [String]

  package init(sequence: Int64, entries: [String]) {
    self.sequence = sequence
    self.entries = entries
  }
}
