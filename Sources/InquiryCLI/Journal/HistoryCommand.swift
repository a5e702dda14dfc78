import ArgumentParser
import InquiryDomain

/// Who changed what, and when.
struct HistoryCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "history", abstract: "Who changed what, and when.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
