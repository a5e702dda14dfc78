import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists the people of a group.
struct PersonList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The people of the group.",
    discussion: "Example: hmw person list --community Readers")

  @Option(help: ArgumentHelp("Only this community, by number or name.", valueName: "community"))
  var community: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let only = try community.map { try book.community(typed: $0).id }
    let members = (book.active + book.members.filter { $0.membership.leftAt != nil })
      .filter { only == nil || $0.membership.communityID == only }
    try context.show(Self.list(members.map { PersonShape($0, in: book) }, of: book.cohort))
  }

  /// The list as any command shows it.
  static func list(_ people: [PersonShape], of cohort: Cohort) -> RecordList<PersonShape> {
    RecordList(
      kind: "person.list", payload: people, title: "People of \(cohort.name)",
      columns: [
        RecordColumn("No", "number"), RecordColumn("Name", "name"), RecordColumn("School", "school"),
        RecordColumn("Community", "community"), RecordColumn("Role", "role"),
      ],
      rows: people.map { person in
        let role = person.leftAt == nil ? person.role : "\(person.role), left"
        return ["\(person.number)", person.name, person.school ?? "", person.community ?? "", role]
      },
      empty: "Nobody is on the roster yet. Add people with: hmw person import FILE",
      next: "hmw person show NUMBER · hmw person add NAME · hmw community join COMMUNITY NAME")
  }
}
