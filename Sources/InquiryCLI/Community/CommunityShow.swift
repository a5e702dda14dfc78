import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Shows one community.
struct CommunityShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One community: its challenge and its members.",
    discussion: "Example: hmw community show 1")

  @Argument(help: "The community, by number or name.")
  var community: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let shape = CommunityShape(try book.community(typed: community), in: book)
    try context.show(
      RecordCard(
        kind: "community.show", payload: shape, title: shape.name,
        fields: [
          .init("Number", "\(shape.number)"), .init("Challenge", shape.challenge), .init("Reason", shape.reason),
          .init("Members", shape.members),
        ],
        next: "hmw community edit \(shape.number) · hmw community join \(shape.number) NAME"))
  }
}
