import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a need away.
struct NeedRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a need away.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let need = try context.need(number)
    try context.workbench().removeNeed(need.id, by: context.actor())
    try context.show(Done("need.remove", RemovedShape(need), "Removed need \(number). Wrong? hmw undo"))
  }
}
