import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts one person on the roster.
struct PersonAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a person on the roster.",
    discussion: "Example: hmw person add \"Ana Reyes\" --school \"Oak Primary\" --community Readers")

  @Argument(help: "The person's name.")
  var name: [String] = []

  @Option(help: "The school; made if it is new.")
  var school: String?

  @Option(help: "The community; made if it is new.")
  var community: String?

  @Option(help: "The role: principal, facilitator or network-lead.")
  var role: RoleWord?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !name.isEmpty else {
      throw Failure(
        .usage, "person.no-name", "Who is it?", hint: "hmw person add \"Ana Reyes\" --school \"Oak Primary\"")
    }
    let workbench = try context.workbench()
    let cohort = try context.cohort()
    let newcomer = NewMember(
      name: name.joined(separator: " "), school: school, community: community, role: role?.role ?? .principal)
    let added = try workbench.addPeople([newcomer], to: cohort.id, by: try context.actor())
    let shapes = PersonShape.all(added, in: try workbench.book(cohort.id))
    let line = shapes.map { "Added \($0.number) \($0.name)\($0.school.map { ", \($0)" } ?? "")." }.joined()
    try context.show(Done("person.add", shapes, "\(line) Wrong? hmw undo"))
  }
}
