import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a log entry away.
struct LogRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a log entry away.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let entry = try context.workbench().logEntry(number, in: context.cohort().id, to: context.viewer()).entry
    try context.workbench().removeLogEntry(entry.id, by: context.actor())
    try context.show(Done("log.remove", RemovedShape(entry), "Removed log entry \(number). Wrong? hmw undo"))
  }
}
