import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a session that has not begun out of the calendar.
struct SessionRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a session that has not begun out of the calendar.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try context.session(number)
    try context.workbench().removeSession(session.id, by: context.actor())
    try context.show(
      Done("session.remove", RemovedShape(session), "Took session \(number) out of the calendar. Wrong? hmw undo"))
  }
}
