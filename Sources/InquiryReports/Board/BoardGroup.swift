/// Notes that say the same thing, under the name that people gave them.
package struct BoardGroup: Equatable, Sendable {
  /// At most 8 words.
  package var name: String
  /// Nil where the group was not voted on, or votes are not told.
  package var votes: Int?
  package var notes: [BoardNote]

  package init(name: String, votes: Int? = nil, notes: [BoardNote] = []) {
    self.name = name
    self.votes = votes
    self.notes = notes
  }
}
