/// The labelled notes that the suggester has learnt from before anybody decides anything, written for it.
enum SeedNotes {
  /// All of them.
  static let all: [SortedNote] = resources + knowledge + skills + dispositions

  /// One note a line.
  static func lines(_ text: String, _ category: Category) -> [SortedNote] {
    text.split(separator: "\n").map { SortedNote(note: String($0), category: category) }
  }
}
