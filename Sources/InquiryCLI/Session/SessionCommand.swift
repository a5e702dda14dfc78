import ArgumentParser

/// Plan and lead sessions.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Plan and lead sessions.",
    subcommands: [])
}
