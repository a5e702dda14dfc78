import ArgumentParser

/// The resources of all playlists.
struct ResourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resource", abstract: "The single things that playlists are made of.",
    subcommands: [ResourceList.self, ResourceShow.self, ResourceEdit.self, ResourceRemove.self])
}
