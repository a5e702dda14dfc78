import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What playlists are looked for: notes, a group, a question, a community, or words.
struct GapOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A note on the wall, by number; may be given again.", valueName: "number"))
  var cause: [String] = []

  @Option(help: ArgumentHelp("A group of notes, by number.", valueName: "number"))
  var group: Int?

  @Option(help: ArgumentHelp("A question, by number.", valueName: "number"))
  var question: Int?

  @Option(help: ArgumentHelp("All notes of a community, by number or name.", valueName: "community"))
  var community: String?

  init() {}

  /// What was asked for, or nil where nothing was.
  ///
  /// - Throws: `Failure` where more than one thing was asked for.
  func source(_ words: [String], in context: CommandContext) throws -> GapSource? {
    let typed = words.joined(separator: " ")
    let given = [!cause.isEmpty, group != nil, question != nil, community != nil, !typed.isEmpty].count { $0 }
    guard given < 2 else {
      throw Failure(
        .usage, "match.two-sources", "One at a time: notes, a group, a question, a community or words.",
        hint: "hmw playlist match --cause 5")
    }
    if !cause.isEmpty {
      return .causes(try NumberWords.read(cause, of: "note", example: "hmw playlist match --cause 5"))
    }
    if let group { return .group(group) }
    if let question { return .question(question) }
    if let community { return .community(try context.book().community(typed: community).id) }
    return typed.isEmpty ? nil : .words(typed)
  }
}
