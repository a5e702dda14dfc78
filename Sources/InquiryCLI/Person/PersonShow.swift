import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Shows one person.
struct PersonShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One person, with school, community and role.",
    discussion: "Example: hmw person show ana")

  @Argument(help: "The person, by number, name or initials.")
  var person: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    guard let member = book.member(try book.person(person).id) else { return }
    let shape = PersonShape(member, in: book)
    let joined = LocalTime(member.membership.joinedAt, of: book.cohort).longDay
    let left = member.membership.leftAt.map { LocalTime($0, of: book.cohort).longDay }
    try context.show(
      Card(
        kind: "person.show", payload: shape, title: "Person \(shape.number)", key: "\(shape.number)",
        fields: [
          CardField("Name", shape.name), CardField("School", shape.school), CardField("Community", shape.community),
          CardField("Role", shape.role), CardField("Joined", joined), CardField("Left", left),
        ].compactMap(\.self),
        next: "hmw person edit \(shape.number) · hmw person list"))
  }
}
