import Foundation
import InquiryDomain
import InquiryWorkbench

/// Every stop of a session with when it was, is or will be.
struct AgendaAnswer: Presentable {
  var kind = "session.agenda"
  let view: SessionView

  private var stops: [AgendaStop] { AgendaStop.stops(of: view) }
  var payload: [AgendaStopShape] { stops.map { AgendaStopShape($0) } }

  var table: PlainTable? {
    PlainTable(
      header: ["position", "start", "step", "title", "round", "minutes", "spent_seconds", "state"],
      rows: payload.enumerated().map { index, row in
        [
          "\(index + 1)", row.start ?? "", row.step, row.title, "\(row.round)/\(row.rounds)", "\(row.minutes)",
          "\(row.spentSeconds)",
          row.state,
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let rows = stops.enumerated().map { index, stop in
      ListedRow(key: "\(index + 1)", text: stop.stop.titleWithRound, facts: facts(of: stop))
    }
    let dot = screen.ink.chrome(" · ")
    let title = "Session \(view.session.number)\(dot)\(screen.words(view.session.title))"
    let listing = Listing(
      kind: kind, payload: payload, table: table, noun: "Step", rows: rows, none: "There is nothing on the agenda.",
      after: view.walk.startedAt == nil
        ? ["hmw session start \(view.session.number)"] : ["hmw session say · hmw session next"])
    return [screen.ink.bold(title), ""] + listing.lines(on: screen)
  }

  private func facts(of stop: AgendaStop) -> [String] {
    let clock = stop.start.map { LocalTime($0, in: view.cohort.zone).clock } ?? ""
    let state =
      switch stop.state {
      case .done: "done, took \(max(1, Int((stop.spentSeconds / 60).rounded())))"
      case .now: "NOW, \(ClockText.left(view.left ?? 0))\(view.walk.isPaused ? ", paused" : "")"
      case .coming: view.walk.isFinished ? "not held" : ""
      }
    return [clock, ClockText.planned(stop.allottedSeconds / 60), state]
  }
}
