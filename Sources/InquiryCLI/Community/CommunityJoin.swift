import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts people into a community.
struct CommunityJoin: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Put people into a community, out of any other.",
    discussion: "Example: hmw community join Readers ana \"Ben Okafor\" 5")

  @Argument(help: "The community, by number or name.")
  var community: String

  @Argument(help: "People, by number, name or initials.")
  var people: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let community = try book.community(typed: community)
    let people = try people.map { try book.person($0) }
    try workbench.assign(people.map(\.id), to: community.id, in: book.cohort.id, by: try context.actor(in: book))
    let names = people.map(\.name).joined(separator: ", ")
    try context.show(
      Done(
        "community.join", CommunityShape(community, in: try workbench.book(book.cohort.id)),
        "\(names) \(people.count == 1 ? "is" : "are") in \(community.name) now. Wrong? hmw undo"))
  }
}
