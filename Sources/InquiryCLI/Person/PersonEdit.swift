import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a person's name, school or role.
struct PersonEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a person's name, school or role.",
    discussion: "Example: hmw person edit 6 --school \"Elm Street\"")

  @Argument(help: "The person, by number, name or initials.")
  var person: String

  @Option(help: "The right name.")
  var name: String?

  @Option(help: "The school; made if it is new.")
  var school: String?

  @Option(help: "The role: principal, facilitator or network-lead.")
  var role: RoleWord?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard name != nil || school != nil || role != nil else {
      throw Failure(
        .usage, "person.nothing", "What should change?",
        hint: "hmw person edit NUMBER --name NAME --school SCHOOL --role ROLE")
    }
    let workbench = try context.workbench()
    let book = try context.book()
    let changed = try workbench.editPerson(
      try book.person(person).id, in: book.cohort.id, name: name, school: school, role: role?.role,
      by: try context.actor(in: book))
    let shapes = PersonShape.all([changed], in: try workbench.book(book.cohort.id))
    let line = shapes.map { "\($0.number) is now \($0.name)\($0.school.map { ", \($0)" } ?? ""), \($0.role)." }.joined()
    try context.show(Done("person.edit", shapes, "\(line) Wrong? hmw undo"))
  }
}
