import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Goes through playlists at a terminal; elsewhere shows those that answer.
struct PlaylistBrowse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Go through playlists: open one, take something up, say a word about it.",
    discussion: """
      hmw playlist browse
      hmw playlist browse --cause 5 --as Ana
      """)

  @OptionGroup var gap: GapOptions

  @Option(help: ArgumentHelp("Who takes things up.", valueName: "name"))
  var by: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let source = try gap.source([], in: context)
    let shelf = try BrowseShelf.read(source, in: context)
    guard context.opensConsole else { return try context.show(shelf.answer) }
    let browser = try PlaylistBrowser(shelf: shelf, by: by, answers: context.answers, in: context)
    guard try browser.run() == .done else { throw ExitStatus.Interruption() }
  }
}
