import ArgumentParser

/// What leaves the room.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Posters, pictures, minutes, documents and tables to hand on.",
    discussion: """
      What can be made now:       hmw report
      A poster for the wall:      hmw report poster
      Minutes for a mail:         hmw report minutes --output -
      Everything, in a folder:    hmw report all --out reports
      Names stay out unless you ask, and --for says who will read it: hmw help reports
      """,
    subcommands: [
      ReportList.self, ReportPoster.self, ReportBoard.self, ReportJourney.self, ReportMinutes.self, ReportInquiry.self,
      ReportData.self, ReportAll.self, ReportFindings.self,
    ])
}
