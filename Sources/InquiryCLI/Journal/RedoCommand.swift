import ArgumentParser
import InquiryDomain

/// Bring back what was undone.
struct RedoCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: "Bring back what was undone.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
