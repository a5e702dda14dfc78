import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Closes the session.
struct SessionDone: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Close the session.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try which.session(in: context)
    try context.lead(.finish, which, kind: "session.done") { view in
      "Closed session \(view.session.number). All that was written is kept; open it again: hmw session reopen \(view.session.number)."
    }
    guard !context.options.json, !context.options.plain, !context.options.quiet else { return }
    context.tell("Ready to paste into a mail; again at any time: hmw session summary \(session.number)")
    try context.show(
      SummaryScreen(summary: context.workbench().summary(of: session.id, to: context.viewer()), book: context.book()))
  }
}
