import ArgumentParser

/// The schools of a group.
struct SchoolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school", abstract: "The schools of a group.",
    discussion: "Example: hmw school merge \"Elm Street\" \"Elm St\"",
    subcommands: [SchoolList.self, SchoolRename.self, SchoolMerge.self])
}
