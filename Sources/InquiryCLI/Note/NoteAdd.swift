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

  @Option(
    help: ArgumentHelp("A file with one note per line; - reads standard input.", valueName: "file"), completion: .file()
  )
  var file: String?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let lines = try lines()
    let author = try context.writer(by)
    let place = try where_.place(in: context, of: author)
    let causes = try context.workbench().addCauses(
      lines, category: column?.category, author: author?.id, in: place, by: context.actor())
    try context.lookAgain(at: causes.flatMap(\.words), in: place.cohortID, namesOnly: true)
    let numbers = NumberWords.spoken(causes.map(\.number), "note")
    try context.show(Done("note.add", causes.map { NoteShape($0) }, "Added \(numbers). Wrong? hmw undo"))
  }

  private func lines() throws -> [String] {
    guard let source = file ?? (text == ["-"] ? "-" : nil) else {
      guard !text.isEmpty else {
        throw Failure(.usage, "note.no-text", "What is the cause?", hint: "hmw note add \"No time to meet families\"")
      }
      return [text.joined(separator: " ")]
    }
    let lines = try TextSource.contents(of: source).split(whereSeparator: \.isNewline).map {
      ListMarker.removed(from: String($0))
    }.filter { !$0.cleanedForStorage().isEmpty }
    guard !lines.isEmpty else {
      throw Failure(
        .invalid, "note.no-lines", "There was no line with words in it.",
        hint: "One cause per line: hmw note add - < causes.txt")
    }
    return lines
  }
}
