import ArgumentParser

/// Times when leaders could not resolve an equity concern.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Times when leaders could not resolve an equity concern.",
    subcommands: [StoryAdd.self, StoryList.self, StoryShow.self, StoryEdit.self, StoryRemove.self])
}
