import ArgumentParser
import InquiryDomain

/// Where your files are.
struct WhereCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "where", abstract: "Where your files are.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
