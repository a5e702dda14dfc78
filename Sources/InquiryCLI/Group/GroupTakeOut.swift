import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes notes out of their group.
struct GroupTakeOut: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-out", abstract: "Take notes out of their group; they stay in their column.",
    discussion: "hmw group take-out 6")

  @Argument(help: "Numbers of notes.")
  var numbers: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let notes = try context.notes(NumberWords.read(numbers, of: "note", example: "hmw group take-out 6"))
    guard notes.contains(where: { $0.groupID != nil }) else {
      throw Failure(
        .invalid, "group.none", "No group holds \(NumberWords.spoken(notes.map(\.number), "note")).",
        hint: "hmw group list")
    }
    try context.workbench().takeOut(notes.map(\.id), by: context.actor())
    let shapes = notes.map { NoteShape($0) }
    try context.show(
      Done(
        "group.take-out", shapes,
        "Took \(NumberWords.spoken(notes.map(\.number), "note")) out of their group. Wrong? hmw undo"))
  }
}
