import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Gives a group another name.
struct GroupRename: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a group another name.", discussion: "hmw group rename 2 \"Time together\"")

  @Argument(help: "Its number or name.")
  var group: String

  @Argument(help: "The new name.")
  var name: [String]

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let found = try context.group(typed: group, in: where_)
    let kept = try context.workbench().renameGroup(found.group.id, to: name.joined(separator: " "), by: context.actor())
    try context.show(
      Done(
        "group.rename", GroupShape(kept, notes: found.notes.map(\.cause.number)),
        "Renamed the group \"\(found.group.name)\" to \"\(kept.name)\". Wrong? hmw undo"))
  }
}
