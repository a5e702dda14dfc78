import ArgumentParser
import Foundation
import InquiryDomain

/// Prints the manual page, made from the same definitions as the help.
struct ManualCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "The manual page, for man.",
    discussion: "Example:  hmw manual > ~/.local/share/man/man1/hmw.1")

  static let usesSample = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tool = try JSONDecoder().decode(ManualPage.Tool.self, from: Data(RootCommand._dumpHelp().utf8))
    context.output.write(ManualPage(tool: tool).text)
  }
}
