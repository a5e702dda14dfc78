import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a check away.
struct CheckRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a check away.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let check = try context.check(number)
    try context.workbench().removeCheck(check.id, by: context.actor())
    try context.show(Done("check.remove", RemovedShape(check), "Removed assumption check \(number). Wrong? hmw undo"))
  }
}
