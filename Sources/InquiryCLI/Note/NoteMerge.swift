import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes one note of twins.
struct NoteMerge: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one note of twins; the first stays on the wall.",
    discussion: "hmw note merge 5 9 12")

  @Argument(help: ArgumentHelp("The note that stays, then its twins.", valueName: "numbers"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let numbers = try NumberWords.read(words, of: "note", example: "hmw note merge 5 9 12")
    guard numbers.count > 1 else {
      throw Failure(
        .usage, "note.no-twin", "Which notes say the same as note \(numbers[0])?",
        hint: "hmw note merge \(numbers[0]) 9 12")
    }
    let notes = try context.notes(numbers)
    let kept = try context.workbench().mergeCauses(notes[0].id, notes.dropFirst().map(\.id), by: context.actor())
    try context.show(
      Done(
        "note.merge", NoteShape(kept),
        "Merged \(NumberWords.spoken(Array(numbers.dropFirst()), "note")) into note \(kept.number); their words are kept behind it. Wrong? hmw undo"
      ))
  }
}
