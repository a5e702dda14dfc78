package import InquiryDomain

/// An iCalendar file (RFC 5545) that calendars on phones and computers take in.
///
/// Moments are written in UTC, which every client shows on its own clock: none has to understand a zone's rules.
package struct CalendarFile: Equatable, Sendable {
  /// What a calendar calls the whole of it.
  package var name: String
  /// The IANA name of the group's zone, for clients that show it.
  package var timeZone: String
  /// When the file was made.
  package var stamp: Instant
  package var events: [CalendarEvent]

  package init(name: String, timeZone: String, stamp: Instant, events: [CalendarEvent]) {
    self.name = name
    self.timeZone = timeZone
    self.stamp = stamp
    self.events = events
  }

  /// The bytes of the file as text, with a carriage return and a line feed after each line.
  package var text: String { lines.map { CalendarLine($0).folded + "\r\n" }.joined() }

  private var lines: [String] {
    [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hmw//hmw calendar//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:\(CalendarText.escaped(name))", "X-WR-TIMEZONE:\(CalendarText.escaped(timeZone))",
    ] + events.flatMap(lines) + ["END:VCALENDAR"]
  }

  private func lines(of event: CalendarEvent) -> [String] {
    ["BEGIN:VEVENT", "UID:\(CalendarText.escaped(event.uid))", "DTSTAMP:\(CalendarText.moment(stamp))"]
      + ["SEQUENCE:\(max(0, event.sequence))"] + lines(of: event.time)
      + ["SUMMARY:\(CalendarText.escaped(event.title))"]
      + (event.notes.map { ["DESCRIPTION:\(CalendarText.escaped($0))"] } ?? []) + ["END:VEVENT"]
  }

  /// An end is the first moment, or the first day, that is free again; a whole day does not make anyone busy.
  private func lines(of time: CalendarEvent.Time) -> [String] {
    switch time {
    case .timed(let start, let minutes):
      [
        "DTSTART:\(CalendarText.moment(start))",
        "DTEND:\(CalendarText.moment(start.adding(seconds: Double(max(1, minutes)) * 60)))",
      ]
    case .allDay(let day):
      [
        "DTSTART;VALUE=DATE:\(CalendarText.day(day))", "DTEND;VALUE=DATE:\(CalendarText.day(day.adding(days: 1)))",
        "TRANSP:TRANSPARENT",
      ]
    }
  }
}
