import ArgumentParser

/// Who works with whom.
struct PairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Who works with whom in a session.",
    discussion: "For partners between sessions: hmw partner", subcommands: [PairForm.self, PairList.self])
}
