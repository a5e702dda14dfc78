import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Marks that somebody has left; what they contributed stays.
struct PersonLeave: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Mark that somebody has left; what they wrote stays.",
    discussion: "Example: hmw person leave hana")

  @Argument(help: "The person, by number, name or initials.")
  var person: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try Self.setLeft(true, person, in: context)
  }

  /// Takes somebody out of the group, or back in.
  static func setLeft(_ left: Bool, _ typed: String, in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let person = try book.person(typed)
    try workbench.setLeft(left, person: person.id, in: book.cohort.id, by: try context.actor(in: book))
    let shapes = PersonShape.all([person], in: try workbench.book(book.cohort.id))
    let line =
      left
      ? "\(person.name) has left the group; what they wrote stays. Back again? hmw person return \(person.number)"
      : "\(person.name) is back in the group. Wrong? hmw undo"
    try tellPartners(of: person, in: book, context)
    try context.show(Done(left ? "person.leave" : "person.return", shapes, line))
  }

  /// Says that somebody's partner is alone now.
  private static func tellPartners(of person: Person, in book: CohortBook, _ context: CommandContext) throws {
    let broken = try context.workbench().partners(in: context.workbench().book(book.cohort.id), to: .keeper)
      .first { $0.goneIDs.contains(person.id) }
    guard let broken else { return }
    let others = broken.partnership.members.filter { !broken.goneIDs.contains($0) }.compactMap { book.name(of: $0) }
    guard !others.isEmpty else { return }
    context.tell("\(NumberWords.listed(others)) lost a partner: hmw partner repair".safeForTerminal())
  }
}
