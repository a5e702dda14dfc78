import ArgumentParser

/// Conversation structures with timed steps.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Conversation structures with timed steps.",
    subcommands: [ProtocolList.self, ProtocolShow.self, ProtocolCheck.self])
}
