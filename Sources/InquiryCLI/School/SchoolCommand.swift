import ArgumentParser

/// The schools of a group.
struct SchoolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school", abstract: "The schools of a group.",
    subcommands: [])
}
