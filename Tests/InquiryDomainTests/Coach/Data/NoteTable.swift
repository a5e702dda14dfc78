import Testing

/// A table of labelled notes with its name.
struct NoteTable: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let notes: [LabelledNote]

  init(_ name: String, _ table: String) { (testDescription, notes) = (name, LabelledNote.table(table)) }

  static let sample = NoteTable("sample", SampleNotes.sorted)
  static let practice = NoteTable("practice notes", PracticeNotes.sorted)
  static let further = NoteTable("further notes", FurtherNotes.sorted)
  static let heldOut = NoteTable("held-out notes", HeldOutNotes.sorted)
}
