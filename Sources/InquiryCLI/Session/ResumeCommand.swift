import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Goes back to the session that is running: the same step, the same clock, the same half-written words.
struct ResumeCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go back to the running session.",
    discussion: """
      The step, the clock and what was half written are as you left them, also after a crash.
      Example:  hmw resume
      """)

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    guard let session = try context.workbench().runningSession(of: cohort.id) else {
      if try resumesDebrief(in: context) { return }
      throw Failure(
        .notFound, "session.none-running", "No session is running in \(cohort.name).", hint: "hmw session start")
    }
    try SessionConsole.open(session, in: context)
  }

  /// Goes on with a debrief of yours that was left, where there is one.
  private func resumesDebrief(in context: CommandContext) throws -> Bool {
    guard context.opensConsole else { return false }
    let book = try context.book()
    let waiting = try DebriefDraft.open(in: book.cohort.id, to: context.actor(in: book), context.workbench())
    guard let newest = waiting.first else { return false }
    try DebriefOpening.open(newest, book, context.lineSource, in: context)
    return true
  }
}
