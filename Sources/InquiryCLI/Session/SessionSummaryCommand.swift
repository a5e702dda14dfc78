import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What people leave a session with, ready to paste into a mail.
struct SessionSummaryCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Who will do what by when, the question and the next day, ready to paste.",
    discussion: "hmw session summary 3 > close-out.txt")

  @Argument(help: "Its number; the running session, else the one that was held last, if left out.")
  var number: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try number.map { try context.session($0) } ?? context.lastSession()
    try context.show(
      SummaryScreen(
        summary: context.workbench().summary(of: session.id, to: context.viewer()), book: context.book()))
  }
}

extension CommandContext {
  /// The session that runs, else the one that was held last.
  func lastSession() throws -> Session {
    let all = try workbench().sessions(of: cohort().id)
    let held = YearPlan.inOrder(all).last { $0.status == .finished }
    guard let session = all.first(where: { $0.status == .running }) ?? held else {
      throw Failure(.notFound, "session.none-held", "No session has been held yet.", hint: "hmw session list")
    }
    return session
  }
}
