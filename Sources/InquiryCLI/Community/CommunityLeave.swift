import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes people out of their community.
struct CommunityLeave: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Take people out of their community; they stay in the group.",
    discussion: "Example: hmw community leave ana")

  @Argument(help: "People, by number, name or initials.")
  var people: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let people = try people.map { try book.person($0) }
    try workbench.assign(people.map(\.id), to: nil, in: book.cohort.id, by: try context.actor(in: book))
    let names = people.map(\.name).joined(separator: ", ")
    try context.show(
      Done(
        "community.leave", PersonShape.all(people, in: try workbench.book(book.cohort.id)),
        "\(names) \(people.count == 1 ? "is" : "are") in no community now. Wrong? hmw undo"))
  }
}
