package import InquiryDomain

/// One event as a calendar shows it, without anybody's name in it.
package struct CalendarEvent: Equatable, Sendable {
  /// When it is.
  package enum Time: Equatable, Sendable {
    /// A moment and how long it takes, the same for everyone wherever they are.
    case timed(Instant, minutes: Int)
    /// A day on whatever calendar it is looked at.
    case allDay(CivilDate)
  }

  /// Stays the same as long as it is the same event, so that a calendar changes it and does not show it twice.
  package var uid: String
  /// Grows with every change; a calendar takes no older version for a newer one.
  package var sequence: Int
  package var time: Time
  package var title: String
  package var notes: String?

  package init(uid: String, sequence: Int, time: Time, title: String, notes: String? = nil) {
    self.uid = uid
    self.sequence = sequence
    self.time = time
    self.title = title
    self.notes = notes
  }
}
