import InquiryDomain
import Testing

@Suite("How often the category suggester is right")
struct CategoryAccuracyTests {
  /// Set a little below what was measured, and never below what was asked for: 0.75 and 0.92.
  @Test(
    "The first choice and the first two are right often enough",
    arguments: [(NoteTable.practice, 0.92, 0.97), (.further, 0.92, 0.97), (.heldOut, 0.85, 0.95)])
  func sorted(table: NoteTable, first: Double, firstTwo: Double) {
    let tally = Tally(table.notes, CategorySuggester().suggest)
    #expect(tally.first >= first, "\(tally)")
    #expect(tally.firstTwo >= firstTwo, "\(tally)")
    #expect(tally.unsorted <= 0.15, "\(tally)")
  }

  @Test("The sample is right with each note left out of what was learnt from")
  func sampleLeavingOneOut() {
    let notes = NoteTable.sample.notes
    let decided = notes.map { SortedNote(note: $0.note, category: $0.categories[0]) }
    let tally = Tally(notes) { note in
      CategorySuggester(decided: decided.filter { $0.note != note }).suggest(note)
    }
    #expect(tally.first >= 0.9, "\(tally)")
    #expect(tally.firstTwo >= 0.95, "\(tally)")
  }

  @Test(
    "Of notes that two categories fit, the first is mostly among the first two",
    arguments: [
      NoteTable("sample", SampleNotes.mixed), NoteTable("practice notes", PracticeNotes.mixed),
      NoteTable("held-out notes", HeldOutNotes.mixed),
    ])
  func mixed(table: NoteTable) {
    let tally = Tally(table.notes, CategorySuggester().suggest)
    #expect(tally.firstTwo >= 0.7, "\(tally)")
  }

  @Test(
    "Notes that are not to be sorted are mostly told from the others",
    arguments: [
      (NoteTable("practice notes", PracticeNotes.flagged), 0.95),
      (NoteTable("further notes", FurtherNotes.flagged), 0.9),
      (NoteTable("held-out notes", HeldOutNotes.flagged), 0.8),
    ])
  func flagged(table: NoteTable, least: Double) {
    let notes = table.notes
    let right = notes.count { CategorySuggester().suggest($0.note).flag == $0.flag }
    #expect(Double(right) >= least * Double(notes.count), "\(right) of \(notes.count)")
  }

  @Test(
    "Notes that can be sorted are hardly ever flagged",
    arguments: [NoteTable.sample, .practice, .further, .heldOut])
  func unflagged(table: NoteTable) {
    let notes = table.notes
    let flagged = notes.count { CategorySuggester().suggest($0.note).flag != nil }
    #expect(Double(flagged) <= 0.02 * Double(notes.count), "\(flagged) of \(notes.count)")
  }
}

extension CategoryAccuracyTests {
  /// How many notes came out as they were labelled.
  private struct Tally: CustomStringConvertible {
    let first: Double
    let firstTwo: Double
    let unsorted: Double

    init(_ notes: [LabelledNote], _ suggest: (String) -> CategorySuggestion) {
      let answers = notes.map { (label: $0.categories.first, suggestion: suggest($0.note)) }
      let count = Double(notes.count)
      first = Double(answers.count { $0.suggestion.category == $0.label }) / count
      firstTwo = Double(answers.count { [$0.suggestion.category, $0.suggestion.second].contains($0.label) }) / count
      unsorted = Double(answers.count { $0.suggestion.action != .sort }) / count
    }

    var description: String { "first \(first), first two \(firstTwo), not sorted \(unsorted)" }
  }
}
