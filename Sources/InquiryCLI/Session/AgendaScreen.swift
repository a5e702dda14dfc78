import Foundation
import InquiryDomain
import InquiryWorkbench

/// The agenda of a session with its clock.
struct AgendaScreen {
  let view: SessionView
  let zone: TimeZone

  func lines(on screen: Screen) -> [String] {
    let rows = AgendaRow.rows(of: view)
    guard !rows.isEmpty else { return ["There is nothing on the agenda."] }
    return rows.map { screen.accessible ? spoken($0, on: screen) : line($0, on: screen) } + end(on: screen)
  }

  /// The agenda as tab-separated lines.
  var table: PlainTable {
    PlainTable(
      header: ["position", "start", "step", "title", "round", "minutes", "spent_seconds", "state"],
      rows: AgendaRow.rows(of: view).map { AgendaRowShape($0) }.enumerated().map { index, row in
        [
          "\(index + 1)", row.start ?? "", row.step, row.title, "\(row.round)/\(row.rounds)", "\(row.minutes)", "\(row.spentSeconds)",
          row.state,
        ]
      })
  }

  private func line(_ row: AgendaRow, on screen: Screen) -> String {
    let isNow = row.state == .now
    let style: @Sendable (String) -> String = { [ink = screen.ink] in isNow ? ink.bold($0) : $0 }
    let room = screen.width
    let title = screen.words(row.stop.titleWithRound)
    let note = note(row)
    guard screen.band == .wide else {
      let last = isNow ? note : ClockText.minutes(row.allottedSeconds / 60)
      let edge = room - last.displayWidth + 1
      return screen.row([
        ColumnCell(isNow ? ">" : "", at: 1), ColumnCell(clock(row.start), at: 3),
        ColumnCell(title, at: 10, width: max(8, edge - 12), style: style), ColumnCell(last, at: edge, style: style),
      ])
    }
    return screen.row([
      ColumnCell(isNow ? ">" : "", at: 3), ColumnCell(clock(row.start), at: 6), ColumnCell(title, at: 13, width: room - 64, style: style),
      ColumnCell(ClockText.minutes(row.allottedSeconds / 60), at: room - 48), ColumnCell(note, at: room - 39, style: style),
      ColumnCell(isNow ? bar(row) : "", at: room - 22),
    ])
  }

  private func note(_ row: AgendaRow) -> String {
    switch row.state {
    case .done: "done, took \(max(1, Int((row.spentSeconds / 60).rounded())))"
    case .now where view.walk.isPaused: "PAUSED, \(ClockText.left(view.left ?? 0))"
    case .now: "NOW, \(ClockText.left(view.left ?? 0))"
    case .coming: view.walk.isFinished ? "not held" : ""
    }
  }

  /// How much of the step's time is gone, in twenty signs.
  private func bar(_ row: AgendaRow) -> String {
    let share = row.allottedSeconds > 0 ? min(1, max(0, row.spentSeconds / row.allottedSeconds)) : 1
    let full = Int((share * 20).rounded())
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full) + "]"
  }

  private func clock(_ moment: Instant?) -> String { moment.map { LocalTime($0, in: zone).clock } ?? "" }

  private func end(on screen: Screen) -> [String] {
    guard let end = view.projectedEnd ?? plannedEnd else { return [] }
    let planned = view.projectedEnd == nil ? nil : view.plannedEnd.map { "planned \(clock($0))" }
    if screen.accessible { return [["End \(clock(end))", planned].compactMap(\.self).joined(separator: ", ").stopped] }
    guard screen.band == .wide else {
      return [screen.row([ColumnCell(clock(end), at: 3), ColumnCell(["End", planned].compactMap(\.self).joined(separator: ", "), at: 10)])]
    }
    return [screen.row([ColumnCell(clock(end), at: 6), ColumnCell("End", at: 13), ColumnCell(planned ?? "", at: screen.width - 39)])]
  }

  private var plannedEnd: Instant? {
    view.walk.startedAt == nil ? view.session.plannedStart?.adding(seconds: view.walk.plannedSeconds) : nil
  }

  private func spoken(_ row: AgendaRow, on screen: Screen) -> String {
    [clock(row.start), screen.words(row.stop.titleWithRound), ClockText.minutes(row.allottedSeconds / 60), note(row)]
      .filter { !$0.isEmpty }.map(\.stopped).joined(separator: " ")
  }
}
