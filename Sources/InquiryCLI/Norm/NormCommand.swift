import ArgumentParser

/// What the group agreed on.
struct NormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm", abstract: "What the group agreed on.",
    subcommands: [])
}
