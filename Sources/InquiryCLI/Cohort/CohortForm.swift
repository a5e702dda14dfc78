import ArgumentParser

/// The options of `hmw cohort new`; at a terminal they answer its questions beforehand.
struct CohortForm: ParsableArguments {
  @Option(help: "The group's name.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The time zone, such as America/Chicago or Pacific; this computer's if left out.", valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "People, one \"name, school\" per line, or a CSV file; - for standard input.", valueName: "file"),
    completion: .file())
  var people: String?

  @Option(
    help: ArgumentHelp(
      "Communities, one \"name: challenge | members\" per line; - for standard input.", valueName: "file"),
    completion: .file())
  var communities: String?

  @Option(
    help: ArgumentHelp(
      "A community, as \"name: challenge\" or \"name: challenge | members\"; may be repeated.", valueName: "text"))
  var community: [String] = []

  @Option(help: ArgumentHelp("Something the group agreed on; may be repeated.", valueName: "text"))
  var norm: [String] = []

  @Option(help: ArgumentHelp("How many sessions to plan.", valueName: "number"))
  var sessions: Int?

  @Option(help: ArgumentHelp("When the first session begins, such as 2026-01-13T15:30.", valueName: "date"))
  var first: String?

  @Option(help: ArgumentHelp("How far apart sessions are: month, week, or a number of days.", valueName: "time"))
  var every: String?

  @Option(help: ArgumentHelp("Who leads the group.", valueName: "name"))
  var facilitator: String?

  init() {}
}
