/// A note with the category that somebody decided on.
package struct SortedNote: Hashable, Sendable {
  package var note: String
  package var category: Category

  package init(note: String, category: Category) {
    (self.note, self.category) = (note, category)
  }
}
