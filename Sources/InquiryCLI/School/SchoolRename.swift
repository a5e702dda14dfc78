import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Gives a school its right name.
struct SchoolRename: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a school its right name.",
    discussion: "Example: hmw school rename 2 \"Elm Street\"")

  @Argument(help: "The school, by number or name.")
  var school: String

  @Argument(help: "The right name.")
  var name: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let before = try book.school(typed: school)
    let after = try workbench.renameSchool(before.id, to: name, by: try context.actor(in: book))
    try context.show(
      Done(
        "school.rename", SchoolShape(after, in: try workbench.book(book.cohort.id)),
        "\(before.name) is now \(after.name). Wrong? hmw undo"))
  }
}
