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
      Card(
        kind: "community.show", payload: shape, title: "Community \(shape.number)", key: "\(shape.number)",
        fields: [
          CardField("Name", shape.name), CardField("Challenge", shape.challenge), CardField("Reason", shape.reason),
          CardField("Members", lines: shape.members),
        ].compactMap(\.self),
        next: "hmw community edit \(shape.number) · hmw community join \(shape.number) NAME"))
  }
}
