import ArgumentParser

/// Assumption checks with a peer.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Assumption checks with a peer.",
    subcommands: [CheckAdd.self, CheckList.self, CheckShow.self, CheckEdit.self, CheckRemove.self])
}
