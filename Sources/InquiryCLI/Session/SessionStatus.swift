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

  func lines(on screen: Screen) -> [String] {
    let next = view.legal.map(\.typed).joined(separator: " · ")
    return AgendaScreen(view: view, book: book).lines(on: screen) + [""] + screen.hint("hmw session … \(next)")
  }
}
