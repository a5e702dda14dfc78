import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes one school of two that were written differently.
struct SchoolMerge: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one school of two that were written differently.",
    discussion: "Example: hmw school merge \"Elm Street\" \"Elm St\"")

  @Argument(help: "The school whose name stays, by number or name.")
  var kept: String

  @Argument(help: "The school that is the same, by number or name.")
  var other: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let (keeper, twin) = (try book.school(typed: kept), try book.school(typed: other))
    guard keeper.id != twin.id else {
      throw Failure(
        .invalid, "school.same", "\"\(kept)\" and \"\(other)\" are both \(keeper.name).", hint: "hmw school list")
    }
    try workbench.mergeSchools(keeper.id, twin.id, by: try context.actor(in: book))
    try context.show(
      Done(
        "school.merge", SchoolShape(keeper, in: try workbench.book(book.cohort.id)),
        "\(twin.name) and \(keeper.name) are one school now: \(keeper.name). Wrong? hmw undo"))
  }
}
