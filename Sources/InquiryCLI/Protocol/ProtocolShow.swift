import ArgumentParser
import InquiryContent
import InquiryDomain

/// One protocol with all its steps.
struct ProtocolShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One protocol with all its steps.", discussion: "hmw protocol show story_circle")

  @Argument(help: "Its id, as in the list.")
  var id: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let entry = try context.library.find(id)
    try context.show(ProtocolPage(entry: entry))
  }
}
