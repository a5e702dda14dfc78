import ArgumentParser
import InquiryDomain

/// Save a checked copy of everything.
struct BackupCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: "Save a checked copy of everything.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
