import InquiryDomain
import InquiryReports

/// A calendar as programs read it.
struct CalendarShape: Encodable, Sendable {
  /// One event.
  struct Event: Encodable, Sendable {
    var uid: String
    var sequence: Int
    /// A moment, or a day for an event of a whole day.
    var start: String
    /// Nil for a whole day.
    var minutes: Int?
    var title: String
    var notes: String?
  }

  /// Where it was written.
  var file: String?
  var timeZone: String
  var events: [Event]

  init(_ calendar: CalendarFile, file: String?) {
    self.file = file
    timeZone = calendar.timeZone
    events = calendar.events.map { Event($0) }
  }
}

extension CalendarShape.Event {
  init(_ event: CalendarEvent) {
    uid = event.uid
    sequence = event.sequence
    title = event.title
    notes = event.notes
    switch event.time {
    case .timed(let moment, let length): (start, minutes) = (moment.description, length)
    case .allDay(let day): (start, minutes) = (day.description, nil)
    }
  }
}
