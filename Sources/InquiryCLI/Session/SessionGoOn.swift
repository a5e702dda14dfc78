import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lets the clock run again.
struct SessionGoOn: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "go-on", abstract: "Let the clock run again.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.resume, which, kind: "session.go-on") { view in
      context.now(view)
    }
  }
}
