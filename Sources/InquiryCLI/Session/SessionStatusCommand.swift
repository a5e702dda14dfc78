import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The clock of the running session.
struct SessionStatusCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The clock of the running session; with --plain, one line of numbers.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().view(of: which.session(in: context).id)
    try context.show(SessionStatus(view: view, book: context.book()))
  }
}
