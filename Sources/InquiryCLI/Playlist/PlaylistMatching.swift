import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Which playlists and resources answer what the group found.
struct PlaylistMatching: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Which playlists answer a note, a group, a question, a community, or words.",
    discussion: """
      hmw playlist match --cause 5
      hmw playlist match --community "Front door"
      hmw playlist match "time to listen"
      Without any of them: what all notes of the group show.
      """)

  @Argument(help: "What you look for, in your own words.")
  var words: [String] = []

  @OptionGroup var gap: GapOptions

  @Option(help: "At most so many playlists, and as many resources.")
  var limit = 7

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard (1...50).contains(limit) else { throw ValidationError("--limit is a number from 1 to 50.") }
  }

  func run(in context: CommandContext) throws {
    let source = try gap.source(words, in: context) ?? .community(nil)
    let view = try context.workbench().match(source, in: context.cohort().id, to: context.viewer(), limit: limit)
    try context.show(MatchAnswer(view: view))
  }
}
