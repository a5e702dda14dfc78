import ArgumentParser
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// Takes playlists from files: all of them, or none where anything is wrong.
struct PlaylistImport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take playlists from files: all of them, or none where anything is wrong.",
    discussion: """
      hmw playlist import noticing.yaml
      hmw playlist import lists/*.yaml
      hmw playlist import table.csv --keep
      """)

  @Argument(
    help: ArgumentHelp("YAML or CSV files; - reads YAML from standard input.", valueName: "files"),
    completion: .file(extensions: ["yaml", "yml", "csv"]))
  var files: [String]

  @Flag(help: "Where something was edited here since its file was read, the words here stay.")
  var keep = false

  @Flag(help: "Where something was edited here since its file was read, the file's words take their place.")
  var replace = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard !keep || !replace else { throw ValidationError("Either --keep or --replace, not both.") }
  }

  func run(in context: CommandContext) throws {
    let contents = try contents(in: context)
    let choices = try choices(for: contents, in: context)
    let workbench = try context.curatedWorkbench()
    let result = try workbench.importPlaylists(
      contents, choices: choices, otherwise: keep ? .keep : replace ? .replace : nil, by: context.actor())
    try context.show(Done("playlist.import", ImportShape(result), ImportWords.line(result)))
  }

  /// Reads the files; what is wrong is said line by line, and nothing has been changed.
  private func contents(in context: CommandContext) throws -> [PlaylistContent] {
    let read = try PlaylistProblems.read(files)
    let problems = read.problems(knowing: try context.shelf().knownResources(read.wanted))
    guard problems.isEmpty else {
      let list = PlaylistProblems(kind: "playlist.import", problems: problems, files: files.count)
      guard !context.options.json else {
        try context.show(list)
        throw ExitCode(ExitStatus.badData.rawValue)
      }
      list.lines(on: context.screen).forEach(context.error.line)
      throw Failure(
        .invalid, "playlist.broken", "Nothing was imported: \(Plural.count(problems.count, "problem")).",
        hint: "Mend the files and look again: hmw playlist check FILE")
    }
    return read.contents
  }

  private func choices(for contents: [PlaylistContent], in context: CommandContext) throws -> [String: ImportChoice] {
    guard !keep, !replace, context.hasWorkbook else { return [:] }
    let conflicts = try context.workbench().conflicts(importing: contents)
    guard !conflicts.isEmpty else { return [:] }
    guard context.profile.canPrompt else {
      if !context.options.json {
        conflicts.flatMap { ImportWords.lines($0, on: context.screen) }.forEach(context.tell)
      }
      return [:]
    }
    return try ImportQuestions(context: context).ask(conflicts)
  }
}
