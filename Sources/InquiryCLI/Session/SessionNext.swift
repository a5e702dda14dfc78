import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Goes on to the next step.
struct SessionNext: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Go on to the next step.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.next, which, kind: "session.next") { view in
      context.now(view)
    }
  }
}
