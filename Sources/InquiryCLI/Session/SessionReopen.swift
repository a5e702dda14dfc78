import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Opens a closed session again.
struct SessionReopen: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Open a closed session again.")

  @Argument(help: "Its number; the session that was closed last if left out.")
  var number: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var which = SessionNumber()
    which.number =
      try number ?? context.workbench().sessions(of: context.cohort().id).last { $0.status == .finished }?.number
    try context.lead(.reopen, which, kind: "session.reopen") { context.now($0) }
  }
}
