import InquiryDomain
import InquiryWorkbench

/// The year as it is to be written, for people to look at first.
struct YearPlanScreen: Presentable {
  let cohort: Cohort
  let preview: YearPreview
  let kind: String
  var isWritten = false

  var payload: YearPlanShape { YearPlanShape(preview) }

  var table: PlainTable? {
    PlainTable(
      header: ["number", "planned_start", "title", "focus", "protocols", "minutes", "produces", "meanwhile", "change"],
      rows: payload.sessions.map { row in
        [
          row.number.map(String.init) ?? "", row.plannedStart ?? "", row.title, row.focus,
          row.protocols.joined(separator: ", "), "\(row.minutes)", row.produces, row.meanwhile ?? "", row.change,
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let count = Plural.count(preview.entries.count, "session")
    let frame = preview.skeleton.parts.map { "\($0.minutes) \($0.name)" }.joined(separator: screen.ink.chrome(" · "))
    return screen.header(
      "The year of \(screen.words(cohort.name))",
      screen.ink.chrome("\(count) · \(preview.skeleton.rawValue) minutes each"))
      + [""] + screen.hint("Each session: \(frame)")
      + preview.entries.flatMap { [""] + row(of: $0).lines(on: screen) }
      + tooLong(on: screen)
  }

  private func row(of entry: YearPreview.Entry) -> YearRow {
    let session = entry.plan.session
    let phase = entry.plan.phase
    let title = shown(session?.title, phase.title, "title", entry)
    var fields: [(label: String, text: String)] = [
      ("For", shown(session?.focus, phase.focus, "focus", entry)),
      ("Held with", "\(entry.protocols.joined(separator: ", ")), about \(Int(entry.minutes.rounded())) minutes"),
      ("Leaves", shown(session?.produces, phase.produces, "produces", entry)),
    ]
    let meanwhile = shown(session?.meanwhile, phase.meanwhile ?? "", "meanwhile", entry)
    fields.append(("Until next", meanwhile))
    return YearRow(
      key: session.map { "\($0.number)" } ?? "",
      when: entry.plan.start.map { LocalTime($0, of: cohort).dayAndClock } ?? "no day yet",
      title: title, mark: mark(entry.change), fields: fields.filter { !$0.text.isEmpty })
  }

  /// What will stand there: a session's own words where it has them.
  private func shown(_ own: String?, _ planned: String, _ part: String, _ entry: YearPreview.Entry) -> String {
    if case .filled(let parts) = entry.change, parts.contains(part) { return planned }
    return entry.change == .new ? planned : own ?? ""
  }

  private func mark(_ change: YearPreview.Change) -> String {
    switch change {
    case .new: isWritten ? "made" : "new"
    case .filled(let parts): "\(isWritten ? "filled in" : "fills in"): \(parts.joined(separator: ", "))"
    case .stays: "stays as it is"
    }
  }

  /// Circles of many people take longer than a session has.
  private func tooLong(on screen: Screen) -> [String] {
    let long = preview.entries.count {
      $0.change != .stays && $0.minutes > Double(preview.skeleton.rawValue) + 5 && $0.plan.phase != .retreat
    }
    guard long > 0 else { return [] }
    return [""]
      + screen.hint(
        "\(Plural.count(long, "agenda")) \(long == 1 ? "takes" : "take") longer than \(preview.skeleton.rawValue) minutes with circles as large as yours. Choose what to leave out: hmw session edit N --protocol …"
      )
  }
}
