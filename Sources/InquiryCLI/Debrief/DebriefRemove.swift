import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a debrief away.
struct DebriefRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a debrief away; what it put into log entries stays there.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let debrief = try context.debrief(number).debrief
    try context.workbench().removeDebrief(debrief.id, by: context.actor())
    try context.show(Done("debrief.remove", RemovedShape(debrief), "Removed debrief \(number). Wrong? hmw undo"))
  }
}
