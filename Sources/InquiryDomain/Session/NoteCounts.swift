/// How much has been written in a session, without a word of it.
package struct NoteCounts: Codable, Equatable, Sendable {
  package var notes: Int
  /// How many of the notes wait to be revealed.
  package var hidden: Int
  /// People who wrote at least one; notes without an author count for nobody.
  package var authors: Int

  package init(notes: Int, hidden: Int, authors: Int) {
    self.notes = notes
    self.hidden = hidden
    self.authors = authors
  }
}
