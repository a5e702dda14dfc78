import ArgumentParser
import InquiryDomain

/// Completion for your shell.
struct CompletionsCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "completions", abstract: "Completion for your shell.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
