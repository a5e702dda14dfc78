package import Foundation

/// A moment as the clocks and calendars of one time zone show it, written in English.
package struct LocalTime: Hashable, Sendable {
  /// The day on the calendar there.
  package let day: CivilDate
  /// The time on the clock there.
  package let time: TimeOfDay

  /// What people in the zone read off the wall at this instant; seconds are dropped.
  package init(_ instant: Instant, in zone: TimeZone) {
    let wall = FloorDivision(instant.wallMilliseconds(in: zone), by: 86_400_000)
    day = CivilDate(dayNumber: Int(wall.quotient))
    time = TimeOfDay(minuteOfDay: Int(wall.remainder / 60_000))
  }

  /// The day as `Fri 6 Mar`.
  package var shortDay: String { day.shortText }
  /// The day as `Tue 24 Feb 2026`.
  package var longDay: String { day.longText }
  /// The time as `16:07`.
  package var clock: String { time.description }
  /// Day and time as `Tue 24 Feb 2026, 16:07`.
  package var dayAndClock: String { "\(longDay), \(clock)" }
}
