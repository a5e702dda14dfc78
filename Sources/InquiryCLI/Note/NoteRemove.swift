import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a note off the wall.
struct NoteRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a note off the wall.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let note: Cause = try context.workbench().numbered(number, in: context.cohort().id, as: "note")
    try context.workbench().removeCause(note.id, by: context.actor())
    try context.show(Done("note.remove", RemovedShape(note), "Removed note \(number). Wrong? hmw undo"))
  }
}
