import ArgumentParser

/// Small communities around a shared challenge.
struct CommunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community", abstract: "Small communities around a shared challenge.",
    subcommands: [])
}
