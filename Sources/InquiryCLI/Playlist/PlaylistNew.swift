import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes a playlist of your own.
struct PlaylistNew: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a playlist of your own.",
    discussion: "hmw playlist new \"Noticing without judging\" --builds S --session")

  @Argument(help: "Its title.")
  var title: [String] = []

  @OptionGroup var options: PlaylistOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !title.isEmpty else {
      throw Failure(
        .usage, "playlist.no-title", "What is its title?", hint: "hmw playlist new \"Noticing without judging\"")
    }
    var form = options.form
    form.title = title.joined(separator: " ")
    let view = try context.curatedWorkbench().createPlaylist(form, by: context.actor())
    try context.show(
      Done(
        "playlist.new", PlaylistShape(view),
        "Made playlist \(view.playlist.number). "
          + "Put something in: hmw playlist add \(view.playlist.number) --title TITLE --kind KIND. Wrong? hmw undo"))
  }
}
