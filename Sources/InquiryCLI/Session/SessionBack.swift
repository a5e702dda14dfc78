import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Goes back to the step before.
struct SessionBack: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "back", abstract: "Go back to the step before.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.back, which, kind: "session.back") { view in
      context.now(view)
    }
  }
}
