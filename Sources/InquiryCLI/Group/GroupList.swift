import ArgumentParser
import InquiryDomain

/// The groups with their notes.
struct GroupList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The groups with their notes.")

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shapes = try context.groups(where_).map { GroupShape($0) }
    try context.show(
      Listing(
        kind: "group.list", payload: shapes,
        table: PlainTable(
          header: ["number", "name", "column", "notes", "votes"],
          rows: shapes.map { ["\($0.number)", $0.name, $0.column, numbers($0), $0.votes.map(String.init) ?? ""] }),
        noun: "Group",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: $0.name,
            facts: [
              Category(rawValue: $0.column)?.title ?? "", "notes \(numbers($0))", WallScreen.votes($0.votes) ?? "",
            ])
        },
        none: "No groups yet. Make one: hmw group add 5 6 --name NAME"))
  }

  private func numbers(_ group: GroupShape) -> String {
    (group.notes ?? []).map(String.init).joined(separator: ", ")
  }
}
