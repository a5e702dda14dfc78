import ArgumentParser
import InquiryDomain

/// All that a group wrote, as one JSON document.
struct ExportCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "All that a group wrote, as one JSON document.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
