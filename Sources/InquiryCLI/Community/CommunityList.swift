import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists the communities of a group.
struct CommunityList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The communities of the group.", discussion: "Example: hmw community list")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let shapes = book.communities.map { CommunityShape($0, in: book) }
    try context.show(
      RecordList(
        kind: "community.list", payload: shapes, title: "Communities of \(book.cohort.name)",
        columns: [
          RecordColumn("No", "number"), RecordColumn("Name", "name"), RecordColumn("Challenge", "challenge"),
          RecordColumn("Members", "members"),
        ],
        rows: shapes.map { ["\($0.number)", $0.name, $0.challenge, $0.members.joined(separator: ", ")] },
        empty: "No communities yet. Form one with: hmw community add NAME --challenge TEXT",
        next: "hmw community show NUMBER · hmw community join NUMBER NAME"))
    let waiting = book.principals.filter { $0.membership.communityID == nil }.map(\.person.name)
    guard !shapes.isEmpty, !waiting.isEmpty else { return }
    context.tell("No community yet: \(waiting.joined(separator: ", ").safeForTerminal())")
  }
}
