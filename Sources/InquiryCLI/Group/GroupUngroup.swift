import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a group apart.
struct GroupUngroup: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "ungroup", abstract: "Take a group apart; its notes stay in their column.", aliases: ["remove"])

  @Argument(help: "Its number or name.")
  var group: [String]

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let found = try context.group(typed: group.joined(separator: " "), in: where_)
    let gone = try context.workbench().ungroup(found.group.id, by: context.actor())
    let notes = found.notes.map(\.cause.number)
    try context.show(
      Done(
        "group.ungroup", GroupShape(gone, notes: notes),
        "Took the group \"\(gone.name)\" apart; \(NumberWords.spoken(notes, "note")) \(notes.count == 1 ? "stays" : "stay") in \(gone.category.title). Wrong? hmw undo"
      ))
  }
}
