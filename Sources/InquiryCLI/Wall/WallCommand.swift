import ArgumentParser
import InquiryDomain

/// The root causes in their four columns.
struct WallCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "wall", abstract: "The root causes in their four columns.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
