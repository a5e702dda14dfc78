import ArgumentParser

/// Lists of resources that answer what a group found.
struct PlaylistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playlist", abstract: "Lists of resources that answer what your group found.",
    subcommands: PlaylistUse.verbs)
}
