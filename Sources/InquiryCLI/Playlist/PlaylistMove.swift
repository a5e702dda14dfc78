import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Gives a resource another place in its playlist.
struct PlaylistMove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Give a resource another place in its playlist.",
    discussion: "hmw playlist move 14 5 1")

  @Argument(help: "The playlist: its number, its id in files, or a part of its title.")
  var playlist: String

  @Argument(help: "The resource: its place in the list, or its id in files.")
  var item: String

  @Argument(help: "Its new place, from 1.")
  var place: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let view = try workbench.playlist(playlist)
    let resource = try context.item(item, in: view)
    let moved = try workbench.moveItem(resource.id, in: view.playlist.id, to: place, by: context.actor())
    let now = (moved.resources.firstIndex { $0.id == resource.id } ?? 0) + 1
    try context.show(
      Done(
        "playlist.move", PlaylistShape(moved),
        "\"\(resource.title)\" is at place \(now) of playlist \(view.playlist.number) now. Wrong? hmw undo"))
  }
}
