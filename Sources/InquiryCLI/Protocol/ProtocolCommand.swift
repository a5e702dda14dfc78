import ArgumentParser

/// Protocols that a facilitator can run.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Protocols that a facilitator can run.",
    subcommands: [])
}
