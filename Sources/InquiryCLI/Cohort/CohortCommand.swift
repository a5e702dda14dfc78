import ArgumentParser

/// Set up and change groups.
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort", abstract: "Set up and change groups.",
    discussion: "Example: hmw cohort new",
    subcommands: [CohortNew.self, CohortList.self, CohortShow.self, CohortEdit.self, CohortRemove.self, CohortUse.self])
}
