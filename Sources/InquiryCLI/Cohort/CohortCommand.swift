import ArgumentParser

/// Set up and change groups.
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort", abstract: "Set up and change groups.",
    subcommands: [])
}
