import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Dissolves a community that has no entries.
struct CommunityRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Dissolve a community that has written nothing yet.",
    discussion: "Example: hmw community remove 3")

  @Argument(help: "The community, by number or name.")
  var community: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let community = try book.community(typed: community)
    try workbench.removeCommunity(community.id, by: try context.actor(in: book))
    try context.show(
      Done(
        "community.remove", CommunityShape(community, in: book),
        "Dissolved the community \(community.name); its members stay in the group. Wrong? hmw undo"))
  }
}
