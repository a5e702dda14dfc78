import ArgumentParser

/// Who works with whom.
struct PairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Who works with whom.", subcommands: [PairForm.self, PairList.self])
}
