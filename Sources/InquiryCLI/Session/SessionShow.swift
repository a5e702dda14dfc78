import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// A session with its agenda, its clock and who is there.
struct SessionShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A session with its agenda, its clock and who is there.")

  @Argument(help: "Its number; the running or the next session if left out.")
  var number: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().view(of: context.nearestSession(number).id)
    try context.show(SessionStatus(view: view, book: context.book(), kind: "session.show"))
  }
}
