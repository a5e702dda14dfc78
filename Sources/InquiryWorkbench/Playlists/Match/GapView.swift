package import InquiryDomain

/// What playlists are looked for, as it is shown above them.
package struct GapView: Equatable, Sendable {
  /// The words that head the screen: the note, the group's name, the question, the community's name.
  package var title: String
  /// The largest share first.
  package var categories: [Category]
  /// How many notes it was read from; 0 for typed words.
  package var notes: Int

  package init(title: String, categories: [Category], notes: Int) {
    self.title = title
    self.categories = categories
    self.notes = notes
  }
}
