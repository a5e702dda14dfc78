/// The labelled notes that the suggester has learnt from before anybody decides anything, written for it.
enum SeedNotes {
  /// All of them.
  static let all: [SortedNote] = resources + knowledge + skills + dispositions

  /// A learner that has learnt them, once for all.
  static let learner = learner(of: all)

  /// A learner that has learnt these notes.
  static func learner(of notes: [SortedNote]) -> NoteLearner {
    var learner = NoteLearner()
    for note in notes { learner.learn(NoteFeatures(CueText(note.note)), as: note.category) }
    return learner
  }

  /// One note a line.
  static func lines(_ text: String, _ category: Category) -> [SortedNote] {
    text.split(separator: "\n").map { SortedNote(note: String($0), category: category) }
  }
}
