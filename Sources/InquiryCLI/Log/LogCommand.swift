import ArgumentParser

/// What you try between two sessions, and what came of it.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "What you try between two sessions, and what came of it.",
    subcommands: [LogAdd.self, LogPlan.self, LogList.self, LogShow.self, LogEdit.self, LogRemove.self])
}
