import InquiryDomain
import InquiryWorkbench

/// Where a session stands: its agenda and clock for people, one line of numbers for programs.
struct SessionStatus: Presentable {
  let view: SessionView
  let book: CohortBook
  var kind = "session.status"

  var payload: SessionStateShape { SessionStateShape(view) }

  var table: PlainTable? {
    let shape = payload
    let row = [
      "\(view.session.number)", shape.step?.id ?? "", shape.endsAt ?? "", shape.leftSeconds.map(String.init) ?? "",
      shape.behindMinutes.map(String.init) ?? "", "\(shape.present)", "\(shape.invited)", "\(shape.notes)",
    ]
    return PlainTable(
      header: ["session", "step", "ends_at", "left_seconds", "behind_minutes", "joined", "invited", "notes"],
      rows: [row])
  }

  /// How many were away, without a name, and how they catch up.
  private func absent(on screen: Screen) -> [String] {
    guard kind == "session.show", view.session.status != .planned, !view.absent.isEmpty else { return [] }
    let were = view.absent.count == 1 ? "1 was away" : "\(view.absent.count) were away"
    return screen.hint("\(were): hmw session catch-up --session \(view.session.number)")
  }

  func lines(on screen: Screen) -> [String] {
    let next = view.legal.map(\.typed).joined(separator: " · ")
    return AgendaScreen(view: view, book: book).lines(on: screen) + [""] + absent(on: screen)
      + screen.hint("hmw session … \(next)")
  }
}
