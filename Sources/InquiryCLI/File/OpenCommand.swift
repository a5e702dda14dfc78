import ArgumentParser
import InquiryDomain

/// Open a workbook you were sent.
struct OpenCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a workbook you were sent.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
