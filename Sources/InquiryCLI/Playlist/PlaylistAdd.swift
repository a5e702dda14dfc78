import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts a resource into a playlist: a new one, or one that is there already.
struct PlaylistAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a resource into a playlist: a new one, or one that is there already.",
    discussion: """
      hmw playlist add 14 --title "A block, with pauses" --kind video --url https://example.org/block --minutes 17
      hmw playlist add 14 52
      """)

  @Argument(help: "The playlist: its number, its id in files, or a part of its title.")
  var playlist: String

  @Argument(help: "A resource that is there already: its number or its id in files.")
  var resource: String?

  @Option(help: ArgumentHelp("Its place in the list, from 1; the end if left out.", valueName: "place"))
  var at: Int?

  @OptionGroup var options: ResourceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let playlist = try workbench.playlist(self.playlist).playlist
    let added = try resource.map { try standing($0, playlist, in: context) } ?? new(playlist, in: context)
    let view = try workbench.playlist(playlist.id)
    let place = (view.resources.firstIndex { $0.id == added.id } ?? 0) + 1
    try context.show(
      Done(
        "playlist.add", PlaylistShape(view),
        "Added resource \(added.number) to playlist \(playlist.number), at place \(place). Wrong? hmw undo"))
  }

  private func standing(_ typed: String, _ playlist: Playlist, in context: CommandContext) throws -> Resource {
    guard options.form.isEmpty else {
      throw Failure(
        .usage, "playlist.two-ways", "Either a resource that is there already, or the options of a new one.",
        hint: "To change that resource: hmw resource edit \(typed.safeForTerminal())")
    }
    let resource = try context.workbench().resource(typed).resource
    _ = try context.workbench().add(resource.id, to: playlist.id, at: at, by: context.actor())
    return resource
  }

  private func new(_ playlist: Playlist, in context: CommandContext) throws -> Resource {
    let missing = [options.title == nil ? "--title" : nil, options.kind == nil ? "--kind" : nil].compactMap(\.self)
    guard missing.isEmpty else {
      throw Failure(
        .usage, "playlist.missing", "I need \(missing.joined(separator: " and ")), or the number of a resource.",
        hint: "hmw playlist add \(playlist.number) --title TITLE --kind reading --url https://… --minutes 10")
    }
    return try context.workbench().addResource(options.form, to: playlist.id, at: at, by: context.actor())
  }
}
