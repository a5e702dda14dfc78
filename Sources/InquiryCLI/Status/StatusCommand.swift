import ArgumentParser
import InquiryDomain

/// Where you are and what comes next.
struct StatusCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: "Where you are and what comes next.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
