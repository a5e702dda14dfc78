import ArgumentParser

/// Plan the year, and see how far it has come.
struct YearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: "Plan the year, and see how far it has come.",
    subcommands: [YearShow.self, YearPlanCommand.self, YearCalendar.self])
}
