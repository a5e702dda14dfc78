import ArgumentParser

/// The people of a group.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "The people of a group.",
    subcommands: [])
}
