import ArgumentParser

/// What the group agreed on.
struct NormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm", abstract: "What the group agreed on.",
    discussion: "Example: hmw norm add \"Stories stay in the room\"",
    subcommands: [NormAdd.self, NormList.self, NormEdit.self, NormRemove.self])
}
