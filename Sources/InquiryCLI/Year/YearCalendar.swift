import ArgumentParser
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// The sessions of the year for the calendars of phones and computers.
struct YearCalendar: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "The sessions of the year as a calendar file.",
    discussion: """
      hmw year calendar --ics year.ics

      Send the file, or open it: each calendar adds the sessions. Made again after a change and opened again, it moves
      them and adds none twice. It names nobody.
      """)

  @OptionGroup var file: CalendarOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    let year = try context.workbench().year(of: cohort.id)
    let dated = year.entries.filter { $0.session.plannedStart != nil }
    guard !dated.isEmpty else {
      throw Failure(
        .notFound, "calendar.no-days", "No session has a day yet.",
        hint: "hmw year plan --first \"second tue of sep 15:30\"")
    }
    let calendar = CalendarFile(
      name: cohort.name, timeZone: cohort.timeZone, stamp: context.ambient.now(),
      events: dated.compactMap { CalendarEvent($0, of: cohort) })
    guard
      let path = file.ics ?? (context.profile.outputIsTTY || context.options.json || context.options.plain ? nil : "-")
    else {
      return try context.show(list(calendar, of: cohort))
    }
    try file.write(calendar, to: path, in: context)
    guard path != "-" else { return }
    try context.show(
      Done(
        "year.calendar", CalendarShape(calendar, file: path),
        "Wrote \(path): \(Plural.count(calendar.events.count, "session")), nobody's name. Open it, or send it to everyone."
      ))
  }

  private func list(_ calendar: CalendarFile, of cohort: Cohort) -> Listing<CalendarShape> {
    Listing(
      kind: "year.calendar", payload: CalendarShape(calendar, file: nil),
      table: PlainTable(
        header: ["uid", "start", "minutes", "title"],
        rows: CalendarShape(calendar, file: nil).events.map { [$0.uid, $0.start, "\($0.minutes ?? 0)", $0.title] }),
      noun: "Session",
      rows: calendar.events.enumerated().compactMap { index, event in
        guard case .timed(let start, let minutes) = event.time else { return nil }
        return ListedRow(
          key: "\(index + 1)", text: event.title,
          facts: [LocalTime(start, of: cohort).dayAndClock, "\(minutes) minutes"])
      }, none: "", after: ["As a file for calendars: hmw year calendar --ics year.ics"])
  }
}

extension CalendarEvent {
  /// A session with a day; it takes what its agenda takes, in steps of five minutes.
  init?(_ entry: YearView.Entry, of cohort: Cohort) {
    guard let start = entry.session.plannedStart else { return nil }
    let minutes = entry.length < 5 ? 90 : Int((entry.length / 5).rounded(.up)) * 5
    self.init(
      uid: "session-\(entry.session.id.text)@hmw", sequence: entry.changes, time: .timed(start, minutes: minutes),
      title: "\(cohort.name): \(entry.session.title)", notes: entry.session.focus)
  }
}
