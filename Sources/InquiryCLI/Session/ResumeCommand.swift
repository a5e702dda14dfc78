import ArgumentParser
import InquiryDomain

/// Go back to the running session.
struct ResumeCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "resume", abstract: "Go back to the running session.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
