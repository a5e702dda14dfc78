import InquiryDomain
import InquiryWorkbench

/// The year with what has been done in it; counts, never names.
struct YearScreen: Presentable {
  let cohort: Cohort
  let year: YearView

  let kind = "year.show"
  var payload: YearShape { YearShape(year) }

  var table: PlainTable? {
    PlainTable(
      header: [
        "number", "planned_start", "status", "title", "focus", "protocols", "minutes", "produces", "meanwhile",
        "attended", "people", "planned", "applied", "noted", "debriefed",
      ],
      rows: payload.sessions.map { row in
        [
          "\(row.number)", row.plannedStart ?? "", row.status, row.title, row.focus ?? "",
          row.protocols.joined(separator: ", "), "\(row.minutes)", row.produces ?? "", row.meanwhile ?? "",
          row.attended.map(String.init) ?? "", "\(year.people)", "\(row.planned)", "\(row.applied)", "\(row.noted)",
          "\(row.debriefed)",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    guard !year.entries.isEmpty else {
      return screen.hint("No session is planned yet. Plan the year: hmw year plan --first \"second tue of sep 15:30\"")
    }
    let held = year.entries.count { $0.session.status == .finished }
    let counts = "\(held) of \(Plural.count(year.entries.count, "session")) held"
    return screen.header("The year of \(screen.words(cohort.name))", counts)
      + year.entries.flatMap { [""] + row(of: $0, screen).lines(on: screen) }
      + [""] + screen.hint("hmw year calendar --ics FILE · hmw session look-back · hmw year plan")
  }

  private func row(of entry: YearView.Entry, _ screen: Screen) -> YearRow {
    let session = entry.session
    let isHeld = session.status != .planned
    let agenda = "\(entry.protocols.joined(separator: ", ")), about \(Int(entry.minutes.rounded())) minutes"
    let fields: [(String, String?)] = [
      ("For", session.focus), ("Held with", isHeld ? nil : agenda), ("Leaves", session.produces),
      ("Until next", session.meanwhile), ("Done", isHeld ? done(entry, screen) : nil),
    ]
    return YearRow(
      key: "\(session.number)", isNext: session.id == year.current,
      when: session.plannedStart.map { LocalTime($0, of: cohort).dayAndClock } ?? "no day yet", title: session.title,
      mark: Self.mark(session.status),
      fields: fields.compactMap { label, text in text.map { (label: label, text: $0) } })
  }

  private func done(_ entry: YearView.Entry, _ screen: Screen) -> String {
    let parts = [
      entry.attended.map { "\($0) of \(year.people) came" }, "\(entry.tally.planned) planned",
      "\(entry.tally.applied) applied", "\(entry.tally.noted) noted", "\(entry.tally.debriefed) debriefed",
    ]
    return parts.compactMap(\.self).joined(separator: screen.ink.chrome(screen.accessible ? ", " : " · "))
  }

  private static func mark(_ status: Session.Status) -> String {
    switch status {
    case .planned: ""
    case .running: "open now"
    case .finished: "held"
    }
  }
}
