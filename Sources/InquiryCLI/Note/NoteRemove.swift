import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes notes off the wall.
struct NoteRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take notes off the wall.", discussion: "hmw note remove 3 5")

  @Argument(help: ArgumentHelp("Their numbers.", valueName: "numbers"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let numbers = try NumberWords.read(words, of: "note", example: "hmw note remove 3 5")
    let cohort = try context.cohort().id
    let notes: [Cause] = try numbers.map { try context.workbench().numbered($0, in: cohort, as: "note") }
    try context.workbench().removeCauses(notes.map(\.id), by: context.actor())
    try context.show(
      Done(
        "note.remove", notes.map { RemovedShape($0) }, "Removed \(NumberWords.spoken(numbers, "note")). Wrong? hmw undo"
      ))
  }
}
