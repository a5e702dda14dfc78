import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Moves notes to another column.
struct NoteMove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move notes to a column: R, K, S or D.", discussion: "hmw note move 7 11 D")

  @Argument(help: ArgumentHelp("Numbers of notes, then the column.", valueName: "numbers column"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let example = "hmw note move 7 11 D"
    guard let last = words.last, words.count > 1, let category = Category(typed: last) else {
      throw Failure(
        .usage, "note.no-column", "Which column? R resources, K knowledge, S skills or D dispositions.", hint: example)
    }
    let notes = try context.notes(NumberWords.read(words.dropLast(), of: "note", example: example))
    let moved = try context.workbench().move(notes.map(\.id), to: category, by: context.actor())
    try context.show(Done("note.move", moved.map { NoteShape($0) }, line(from: notes, to: category)))
  }

  private func line(from notes: [Cause], to category: Category) -> String {
    guard notes.count == 1, let note = notes.first else {
      return "Moved \(NumberWords.spoken(notes.map(\.number), "note")) to \(category.title). Wrong? hmw undo"
    }
    let from = note.category.map { " from \($0.title)" } ?? ""
    return "Moved note \(note.number) \"\(note.text.truncated(to: 60))\"\(from) to \(category.title). Wrong? hmw undo"
  }
}
