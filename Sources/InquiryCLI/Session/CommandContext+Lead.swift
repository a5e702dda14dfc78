import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// Moves a session, and says in one line where it stands now.
  func lead(_ event: WalkEvent, _ which: SessionNumber, kind: String, _ line: (SessionView) -> String) throws {
    let session = try which.session(in: self)
    let view = try applied(event, to: session)
    try show(Done(kind, SessionStateShape(view), "\(line(view)) Wrong? hmw undo"))
  }

  /// The use case lists the console's verbs; in the shell they are commands.
  private func applied(_ event: WalkEvent, to session: Session) throws -> SessionView {
    do {
      return try workbench().apply(event, to: session.id, by: actor())
    } catch var failure as Failure where failure.code == "session.not-now" {
      let legal = try workbench().view(of: session.id).legal.map(\.typed)
      failure.hint = "You can type: hmw session \(legal.joined(separator: " | "))"
      throw failure
    }
  }

  /// `Now: Stories (2 of 4), 6:00 left, until 15:41.`
  func now(_ view: SessionView) -> String {
    let until = view.endsAt.map { ", until \(LocalTime($0, in: view.cohort.zone).clock)" } ?? ""
    return "Now: \(view.currentStep?.titleWithRound ?? ""), \(ClockText.left(view.left ?? 0))\(until)."
  }
}
