import ArgumentParser

/// Groups of notes.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Groups of notes.",
    subcommands: [])
}
