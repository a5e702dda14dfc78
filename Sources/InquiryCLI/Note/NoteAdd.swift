import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds root causes, one note each.
struct NoteAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a root cause; with -, one note per line of standard input.")

  @Argument(help: "The cause, in a few words; - reads lines from standard input.")
  var text: [String] = []

  @Option(help: "The column: R, K, S or D.")
  var column: CategoryWord?

  @Option(help: ArgumentHelp("Who wrote it.", valueName: "name"))
  var by: String?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let book = try by.map { _ in try context.book() }
    let author = try by.flatMap { try book?.person($0) }
    let actor = try context.actor()
    let causes = try workbench.addCauses(
      try lines(), category: column?.category, author: author?.id,
      in: try where_.place(in: context, of: author, book: book), by: actor)
    let numbers = causes.map { String($0.number) }.joined(separator: ", ")
    try context.show(
      Done("note.add", causes.map { NoteShape($0) }, "Added note\(causes.count == 1 ? "" : "s") \(numbers). Wrong? hmw undo"))
  }

  private func lines() throws -> [String] {
    guard text != ["-"] else {
      return try TextSource.contents(of: "-").split(whereSeparator: \.isNewline).map(String.init).filter { !$0.cleanedForStorage().isEmpty }
    }
    guard !text.isEmpty else {
      throw Failure(.usage, "note.no-text", "What is the cause?", hint: "hmw note add \"No time to meet families\"")
    }
    return [text.joined(separator: " ")]
  }
}
