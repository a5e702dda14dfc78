import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a playlist away, or a resource out of it.
struct PlaylistRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a playlist away, or a resource out of it.",
    discussion: """
      hmw playlist remove 14
      hmw playlist remove 14 3
      """)

  @Argument(help: "The playlist: its number, its id in files, or a part of its title.")
  var playlist: String

  @Argument(help: "The resource: its place in the list, or its id in files; the whole list if left out.")
  var item: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let view = try workbench.playlist(playlist)
    guard let item else {
      let gone = try workbench.removePlaylist(view.playlist.id, by: context.actor())
      let along = gone == 0 ? "" : ", and \(Plural.count(gone, "resource")) that stood in no other and nobody took up"
      return try context.show(
        Done(
          "playlist.remove", RemovedShape(view.playlist),
          "Removed playlist \(view.playlist.number)\(along). Wrong? hmw undo"))
    }
    let resource = try context.item(item, in: view)
    let changed = try workbench.removeItem(resource.id, from: view.playlist.id, by: context.actor())
    try context.show(
      Done(
        "playlist.remove", PlaylistShape(changed),
        "Took \"\(resource.title)\" out of playlist \(view.playlist.number); it is still resource \(resource.number). "
          + "Wrong? hmw undo"))
  }
}
