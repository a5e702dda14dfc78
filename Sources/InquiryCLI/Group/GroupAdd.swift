import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts notes together under a name.
struct GroupAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put notes together under a name.",
    discussion: "hmw group add 5 6 --name \"What matters most\"")

  @Argument(help: "Numbers of notes.")
  var numbers: [String]

  @Option(help: ArgumentHelp("What the group is called.", valueName: "name"))
  var name: String?

  @Option(name: .customLong("in"), help: "The column, where the notes stand in more than one: R, K, S or D.")
  var column: CategoryWord?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let example = "hmw group add 5 6 --name \"What matters most\""
    guard let name else {
      throw Failure(.usage, "group.no-name", "What is the group called? Say it with --name.", hint: example)
    }
    let notes = try context.notes(NumberWords.read(numbers, of: "note", example: example))
    let group = try grouped(notes, name: name, in: context)
    try context.show(
      Done(
        "group.add", GroupShape(group, notes: notes.map(\.number)),
        "Grouped \(NumberWords.spoken(notes.map(\.number), "note")) as \"\(group.name)\" in \(group.category.title). Wrong? hmw undo"
      ))
  }

  /// The use case speaks of the console's verb; here the option is what helps.
  private func grouped(_ notes: [Cause], name: String, in context: CommandContext) throws -> CauseGroup {
    do {
      return try context.workbench().group(notes.map(\.id), name: name, category: column?.category, by: context.actor())
    } catch var failure as Failure where ["group.two-columns", "group.unsorted"].contains(failure.code) {
      failure.hint = "Say which column, R, K, S or D: add --in S"
      throw failure
    }
  }
}
