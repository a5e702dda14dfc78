import ArgumentParser

/// What people needed and did not have.
struct NeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "need", abstract: "What people needed and did not have.",
    subcommands: [NeedAdd.self, NeedList.self, NeedShow.self, NeedEdit.self, NeedRemove.self])
}
