import ArgumentParser
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// Changes what a playlist says; without options the whole list opens in your editor.
struct PlaylistEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a playlist; without options the whole list opens in your editor.",
    discussion: """
      hmw playlist edit 14 --title "Noticing first" --topics "visits, noticing"
      hmw playlist edit 14
      """)

  @Argument(help: "The playlist: its number, its id in files, or a part of its title.")
  var playlist: String

  @Option(help: "Its title.")
  var title: String?

  @Option(
    help: ArgumentHelp("A file with the whole list as it should be; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @OptionGroup var options: PlaylistOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let playlist = try workbench.playlist(self.playlist).playlist
    var form = options.form
    form.title = title
    guard form.isEmpty || file == nil else {
      throw Failure(
        .usage, "playlist.two-ways", "Either a file with the whole list, or options for parts of it.",
        hint: "hmw playlist edit \(playlist.number) --file FILE")
    }
    let view =
      form.isEmpty
      ? try rewritten(playlist, in: context)
      : try workbench.editPlaylist(playlist.id, form, by: context.actor())
    guard let view else { return context.tell("Nothing was changed.") }
    try context.show(
      Done("playlist.edit", PlaylistShape(view), "Changed playlist \(playlist.number). Wrong? hmw undo"))
  }

  /// The list as its file or an editor has it; nil where nothing was changed.
  private func rewritten(_ playlist: Playlist, in context: CommandContext) throws -> PlaylistView? {
    if let file { return try PlaylistPaper(playlist: playlist, context: context).take(TextSource.bytes(of: file), file) }
    guard context.profile.canPrompt else {
      throw Failure(
        .usage, "playlist.nothing", "What should change?",
        hint: "hmw playlist edit \(playlist.number) --title TITLE, or --file FILE with the whole list")
    }
    return try PlaylistPaper(playlist: playlist, context: context).edit()
  }
}
