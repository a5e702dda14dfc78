import ArgumentParser

/// Plan and lead sessions.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Plan and lead sessions.",
    subcommands: plan + lead + room + between)

  private static let plan: [any ParsableCommand.Type] = [
    SessionNew.self, SessionList.self, SessionShow.self, SessionEdit.self, SessionRemove.self, SessionAgenda.self,
  ]
  private static let lead: [any ParsableCommand.Type] = [
    SessionStart.self, SessionStatusCommand.self, SessionSay.self, SessionNext.self, SessionBack.self,
    SessionExtend.self,
    SessionPause.self, SessionGoOn.self, SessionReveal.self, SessionDone.self, SessionReopen.self,
  ]
  private static let between: [any ParsableCommand.Type] = [
    SessionLookBack.self, SessionSummaryCommand.self, SessionCatchUp.self,
  ]
  private static let room: [any ParsableCommand.Type] = [SessionHere.self, SessionAway.self]
}
