package import Foundation

/// A calendar day without a time or a zone, from 0001-01-01 to 9999-12-31.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  private static let firstDay = -719_162
  private static let lastDay = 2_932_896

  /// Takes a count of days since 1970-01-01, held within the years 0001 to 9999.
  package init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, Self.firstDay), Self.lastDay)
  }

  /// The day with these numbers, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    self.init(dayNumber: GregorianDays.dayNumber(year: year, month: month, day: day))
  }

  /// The day it is at this instant for people in the given time zone.
  package init(_ instant: Instant, in zone: TimeZone) {
    self.init(dayNumber: Int(FloorDivision(instant.wallMilliseconds(in: zone), by: 86_400_000).quotient))
  }

  /// The year, from 1 to 9999.
  package var year: Int { GregorianDays.parts(of: dayNumber).year }
  /// The month, 1 for January.
  package var month: Int { GregorianDays.parts(of: dayNumber).month }
  /// The day of the month, from 1.
  package var day: Int { GregorianDays.parts(of: dayNumber).day }

  /// The day of the week.
  package var weekday: Weekday {
    // Day 0, 1970-01-01, was a Thursday; the list starts on Monday.
    Weekday.allCases[Int(FloorDivision(Int64(dayNumber) + 3, by: 7).remainder)]
  }

  /// The day this many days later, or earlier for a negative count.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflows ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days lie between two days; negative when the first is the earlier one.
  package static func - (later: CivilDate, earlier: CivilDate) -> Int {
    later.dayNumber - earlier.dayNumber
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

  /// How many days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: GregorianDays.isLeap(year) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: LosslessStringConvertible, Codable {
  /// The day as `2026-02-24`.
  package var description: String {
    let parts = GregorianDays.parts(of: dayNumber)
    return "\(Padded(parts.year, 4))-\(Padded(parts.month, 2))-\(Padded(parts.day, 2))"
  }

  /// Reads `2026-02-24` and nothing else; nil for other forms and for days that do not exist.
  package init?(_ description: String) {
    var cursor = DigitCursor(description)
    guard let date = cursor.date(), cursor.isAtEnd else { return nil }
    self = date
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not a day as 2026-02-24")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
