import ArgumentParser

/// Stories of a time it did not work out.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Stories of a time it did not work out.",
    subcommands: [])
}
