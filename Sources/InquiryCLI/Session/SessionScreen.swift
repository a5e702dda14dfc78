import Foundation
import InquiryDomain
import InquiryWorkbench

/// A session as a room sees it: agenda, clock, what to do now and who is there.
struct SessionScreen: Presentable {
  let kind: String
  let view: SessionView
  let book: CohortBook

  var payload: SessionStateShape { SessionStateShape(view) }
  var table: PlainTable? { AgendaScreen(view: view, zone: zone).table }
  private var zone: TimeZone { view.cohort.zone }

  func lines(on screen: Screen) -> [String] {
    let next = view.legal.map(\.typed).joined(separator: " · ")
    return header(on: screen) + [""] + AgendaScreen(view: view, zone: zone).lines(on: screen) + [""] + facts(on: screen)
      + ["", screen.ink.chrome("hmw session … \(next) · say")]
  }

  private func header(on screen: Screen) -> [String] {
    let dot = screen.ink.chrome(" · ")
    let start = (view.walk.startedAt ?? view.session.plannedStart).map { LocalTime($0, in: zone) }
    let place = "Session \(view.session.number) of \(view.sessionCount)"
    let now = [view.walk.startedAt == nil ? nil : LocalTime(view.now, in: zone).clock, view.behind.map(ClockText.behind)]
      .compactMap(\.self).joined(separator: dot)
    let parts = [screen.band == .wide ? screen.words(view.cohort.name) : nil, place, screen.band == .narrow ? start?.shortDay : start?.longDay]
    return screen.header(parts.compactMap(\.self).joined(separator: dot), now)
  }

  private func facts(on screen: Screen) -> [String] {
    let fields = [
      CardField("Now", status), CardField("Do now", view.walk.isFinished ? nil : view.currentStep?.step.prompt),
      CardField("Present", presence), CardField("Notes", notes),
    ].compactMap(\.self)
    let width = fields.map(\.label.count).max() ?? 0
    return fields.flatMap { $0.lines(on: screen, labelWidth: width) }
  }

  private var status: String? {
    switch view.session.status {
    case .planned: "\(view.session.title), not started"
    case .finished: "finished"
    case .running: nil
    }
  }

  private var presence: String {
    let names = view.absent.compactMap { book.name(of: $0) }
    let missing = names.isEmpty ? "" : ", missing \(names.joined(separator: ", "))"
    return "\(view.present.count) of \(view.present.count + view.absent.count)\(missing)"
  }

  private var notes: String? {
    guard view.counts.notes > 0 else { return nil }
    return view.counts.hidden == 0 ? "\(view.counts.notes)" : "\(view.counts.notes), of which \(view.counts.hidden) hidden until you reveal them"
  }
}
