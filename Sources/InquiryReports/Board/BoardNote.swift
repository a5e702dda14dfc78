/// One note on the wall.
package struct BoardNote: Equatable, Sendable {
  /// At most 20 words.
  package var text: String
  /// Nil where the note was not voted on, or votes are not told.
  package var votes: Int?

  package init(text: String, votes: Int? = nil) {
    self.text = text
    self.votes = votes
  }
}
