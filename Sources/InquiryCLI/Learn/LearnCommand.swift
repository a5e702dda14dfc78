import ArgumentParser

/// How people learn until the next session: alone, or as partners who make something for others.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Plan to learn alone or as partners, and share what you made.",
    subcommands: [
      LearnPlan.self, LearnList.self, LearnShow.self, LearnEdit.self, LearnMade.self, LearnDrop.self,
    ])
}
