import ArgumentParser

/// The whole command tree, grouped by the moment in which people need it.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hmw",
    abstract: "Run a \"How might we…\" inquiry with a group of school leaders.",
    discussion: """
      See it first:      hmw demo
      Set up a group:    hmw cohort new
      Lead a session:    hmw session start
      Add a cause:       hmw note add "No time to meet families"
      Anything wrong?    hmw undo
      """,
    version: HouseVersion.text,
    groupedSubcommands: [
      CommandGroup(name: "Every day", subcommands: everyDay),
      CommandGroup(name: "Before a session", subcommands: before),
      CommandGroup(name: "In the room", subcommands: inTheRoom),
      CommandGroup(name: "Between sessions", subcommands: between),
      CommandGroup(name: "Share", subcommands: share),
      CommandGroup(name: "Your file", subcommands: file),
    ])

  private static let everyDay: [any ParsableCommand.Type] = [
    StatusCommand.self, FindCommand.self, DemoCommand.self, ResumeCommand.self, UndoCommand.self, RedoCommand.self,
    HistoryCommand.self,
  ]
  private static let before: [any ParsableCommand.Type] = [
    CohortCommand.self, PersonCommand.self, SchoolCommand.self, CommunityCommand.self, NormCommand.self,
    SessionCommand.self, ProtocolCommand.self, YearCommand.self, PlaylistCommand.self, ResourceCommand.self,
  ]
  private static let inTheRoom: [any ParsableCommand.Type] = [
    StoryCommand.self, NeedCommand.self, PairCommand.self, CheckCommand.self, NoteCommand.self, GroupCommand.self,
    WallCommand.self, QuestionCommand.self, VoteCommand.self, InquiryCommand.self,
    BarrierCommand.self, CoachCommand.self, ServeCommand.self,
  ]
  private static let between: [any ParsableCommand.Type] = [
    LogCommand.self, PartnerCommand.self, DebriefCommand.self, LearnCommand.self, PromiseCommand.self,
    RemindCommand.self,
  ]
  private static let share: [any ParsableCommand.Type] = [ReportCommand.self]
  private static let file: [any ParsableCommand.Type] = [
    WhereCommand.self, BackupCommand.self, OpenCommand.self, ExportCommand.self, ImportCommand.self, DoctorCommand.self,
    CompletionsCommand.self, ManualCommand.self,
  ]
}
