import InquiryDomain
import InquiryWorkbench

/// Hands a session over to the console at a terminal; elsewhere shows where it stands.
enum SessionConsole {
  /// - Throws: `ExitCode` 130 when the console was left with Ctrl-C.
  static func open(_ session: Session, in context: CommandContext) throws {
    guard context.opensConsole else { return try showOnly(session, in: context) }
    let source: any LineSource =
      context.profile.canEditLines
      ? LineEditor(accessible: context.profile.accessible) : PlainInput(output: .error)
    let status = try Console(session: session, source: source, in: context).run()
    guard status == .done else { throw ExitStatus.Interruption() }
  }

  private static func showOnly(_ session: Session, in context: CommandContext) throws {
    let bench = try context.workbench()
    let view =
      session.status == .planned
      ? try bench.apply(.start, to: session.id, by: try context.actor()) : try bench.view(of: session.id)
    try context.show(SessionStatus(view: view, book: try bench.book(session.cohortID)))
  }
}

extension ExitStatus {
  /// The person left with Ctrl-C; all is saved.
  struct Interruption: Error {}
}
