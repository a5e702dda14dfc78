import ArgumentParser
import InquiryDomain

/// See a finished example; nothing is saved.
struct DemoCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "demo", abstract: "See a finished example; nothing is saved.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
