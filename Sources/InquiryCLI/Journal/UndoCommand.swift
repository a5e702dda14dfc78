import ArgumentParser
import InquiryDomain

/// Take back the last change.
struct UndoCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: "Take back the last change.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
