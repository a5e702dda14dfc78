import Foundation
import InquiryDomain
import InquiryWorkbench

/// A session's agenda with its clock, what to do now, and who is there (ux.md 7.3).
struct AgendaScreen: Sendable {
  let view: SessionView
  let book: CohortBook

  func lines(on screen: Screen) -> [String] {
    switch (screen.accessible, screen.band) {
    case (true, _): spoken(screen)
    case (_, .wide): wide(screen)
    case (_, .medium): medium(screen)
    case (_, .narrow): narrow(screen)
    }
  }

  private var zone: TimeZone { book.zone }
  private var rows: [AgendaRow] { AgendaRow.rows(of: view) }
  private var clock: String { LocalTime(view.now, in: zone).clock }

  private func title(_ screen: Screen) -> String {
    let day = LocalTime(view.session.plannedStart ?? view.walk.startedAt ?? view.now, in: zone).longDay
    return screen.ink.chrome(
      "\(screen.words(book.cohort.name)) · Session \(view.session.number) of \(view.sessionCount) · \(day)")
  }

  private func status(_ screen: Screen) -> String {
    screen.ink.chrome([clock, ClockText.pace(view.behind)].compactMap(\.self).joined(separator: " · "))
  }

  private func wide(_ screen: Screen) -> [String] {
    screen.header(title(screen), status(screen)) + [""]
      + rows.map { row($0, screen) } + [end(screen), ""]
      + now(screen, indent: 11) + people(screen, indent: 11)
  }

  private func row(_ row: AgendaRow, _ screen: Screen) -> String {
    let isNow = if case .now = row.state { true } else { false }
    let ink = screen.ink
    let weight: @Sendable (String) -> String = { isNow ? ink.bold($0) : $0 }
    return screen.row([
      ColumnCell(isNow ? ">" : "", at: 3, style: weight),
      ColumnCell(row.starts.map { LocalTime($0, in: zone).clock } ?? "", at: 6),
      ColumnCell(row.title, at: 13, width: 34, style: weight),
      ColumnCell(ClockText.planned(row.minutes), at: 48, width: 8),
      ColumnCell(state(of: row, room: screen.width - 57), at: 58),
    ])
  }

  /// What became of a row, with a bar where there is room for one.
  private func state(of row: AgendaRow, room: Int) -> String {
    switch row.state {
    case .done(let took): return took < 30 ? "done" : "done, took \(max(1, Int((took / 60).rounded())))"
    case .coming: return ""
    case .now(let round, let rounds):
      let left = view.walk.isPaused ? "paused, \(ClockText.left(view.left ?? 0))" : ClockText.left(view.left ?? 0)
      let turn = rounds > 1 ? "round \(round) of \(rounds), " : ""
      let words = "NOW, \(turn)\(left)"
      guard let current = view.walk.current, words.count + 25 <= room else { return words }
      return "\(words)   \(ClockText.bar(spent: view.walk.spent(current, at: view.now), of: view.walk.allotted(current)))"
    }
  }

  private func end(_ screen: Screen) -> String {
    let end = view.projectedEnd ?? view.plannedEnd
    let planned = view.plannedEnd.map { "planned \(LocalTime($0, in: zone).clock)" } ?? ""
    return screen.row([
      ColumnCell(end.map { LocalTime($0, in: zone).clock } ?? "", at: 6), ColumnCell("End", at: 13),
      ColumnCell(planned, at: 58),
    ])
  }

  /// What participants do now, in the step's own words.
  private func now(_ screen: Screen, indent: Int) -> [String] {
    guard let step = view.currentStep, !view.walk.isFinished else { return [] }
    let hidden = view.hidesEntries ? " Notes stay hidden until you type reveal." : ""
    return labelled("Do now", step.step.prompt + hidden, screen, indent: indent)
  }

  private func people(_ screen: Screen, indent: Int) -> [String] {
    labelled("Here", presence(screen), screen, indent: indent)
  }

  private func presence(_ screen: Screen) -> String {
    let invited = view.present.count + view.absent.count
    let missing = view.absent.compactMap { book.name(of: $0) }.map(screen.words)
    let who =
      missing.isEmpty
      ? "all \(invited)" : "\(view.present.count) of \(invited), missing \(missing.joined(separator: ", "))"
    return screen.ink.chrome("\(who) · \(written)")
  }

  /// How much has been written, without a word of it.
  private var written: String {
    let notes = view.counts.notes == 1 ? "1 note" : "\(view.counts.notes) notes"
    return view.counts.hidden > 0 ? "\(notes), \(view.counts.hidden) hidden until reveal" : notes
  }

  private func labelled(_ label: String, _ text: String, _ screen: Screen, indent: Int) -> [String] {
    let body = screen.lines(text, width: screen.width - indent)
    return body.enumerated().map { index, line in
      (index == 0 ? "  \(label)".padded(to: indent) : String(repeating: " ", count: indent)) + line
    }
  }

  private func medium(_ screen: Screen) -> [String] {
    let left = view.left ?? 0
    let digits = BlockDigits.rows(ClockText.minutes(abs(left))).map { String(repeating: " ", count: 10) + $0 }
    return screen.header("SESSION \(view.session.number)\(screen.ink.chrome(" · "))\(stepTitle.uppercased())", clock)
      + [""]
      + (view.walk.current == nil || view.walk.isFinished ? [] : digits + ["", "  " + under(screen), ""])
      + (view.currentStep.map { screen.lines($0.step.prompt, width: screen.width) } ?? [])
      + (view.hidesEntries ? ["Hidden until reveal."] : []) + [""] + screen.lines(presence(screen), width: screen.width)
      + coming(screen)
  }

  private var stepTitle: String {
    guard let step = view.currentStep else { return view.session.title }
    return step.rounds > 1 ? "\(step.step.title) \(step.round) of \(step.rounds)" : step.step.title
  }

  private func under(_ screen: Screen) -> String {
    let left = view.left ?? 0
    let words = left > 0 ? "minutes left" : left > -60 ? "time is up" : "minutes over"
    let pace =
      ClockText.pace(view.behind).map {
        " · \($0.replacing("ahead", with: "ahead of"))\($0 == "on time" ? "" : " plan")"
      } ?? ""
    return screen.ink.chrome((view.walk.isPaused ? "paused, " : "") + words + pace)
  }

  private func coming(_ screen: Screen) -> [String] {
    rows.first { $0.state == .coming }.map { ["Next: \($0.title), \(ClockText.planned($0.minutes))"] } ?? []
  }

  private func narrow(_ screen: Screen) -> [String] {
    screen.lines(screen.ink.chrome("Session \(view.session.number) · \(clock)"), width: screen.width)
      + [screen.ink.bold(stepTitle.truncated(to: screen.width, ellipsis: screen.ink.chrome("…")))]
      + (view.left.map {
        [screen.ink.chrome("\(ClockText.left($0))\(ClockText.pace(view.behind).map { " · \($0)" } ?? "")")]
      } ?? [])
      + [""] + (view.currentStep.map { screen.lines($0.step.prompt, width: screen.width) } ?? []) + [""]
      + screen.lines(presence(screen), width: screen.width)
      + coming(screen).flatMap { screen.lines($0, width: screen.width) }
  }

  private func spoken(_ screen: Screen) -> [String] {
    let steps = rows.map { row in
      let words = state(of: row, room: 0)
      return "\(row.title). \(ClockText.planned(row.minutes)).\(words.isEmpty ? "" : " \(words).")"
    }
    return [
      "\(screen.words(book.cohort.name)). Session \(view.session.number) of \(view.sessionCount). \(clock)."
        + (ClockText.pace(view.behind).map { " \($0)." } ?? "")
    ]
      + steps + (view.currentStep.map { ["Do now: \($0.step.prompt)"] } ?? []) + ["Here: \(presence(screen))."]
  }
}
