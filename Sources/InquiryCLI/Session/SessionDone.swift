import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Closes the session.
struct SessionDone: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Close the session.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.finish, which, kind: "session.done") { view in
      "Closed session \(view.session.number). All that was written is kept; open it again: hmw session reopen \(view.session.number)."
    }
  }
}
