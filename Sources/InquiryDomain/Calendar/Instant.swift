package import Foundation

/// A moment in time to the millisecond, from the start of year 0001 to the end of year 9999 UTC.
///
/// Text is made and read with integer arithmetic of its own: loading Foundation's formatters would cost
/// every command tens of milliseconds at the start.
package struct Instant: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  private static let first: Int64 = -62_135_596_800_000
  private static let last: Int64 = 253_402_300_799_999

  /// Takes milliseconds since 1970 UTC, held within the years 0001 to 9999.
  package init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.first), Self.last)
  }

  /// The nearest millisecond to a Foundation date.
  package init(date: Date) {
    self.init(milliseconds: Self.wholeMilliseconds(inSeconds: date.timeIntervalSince1970))
  }

  /// The same moment for Foundation.
  package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// The moment this many seconds later, or earlier for a negative count.
  package func adding(seconds: Double) -> Instant {
    Instant(milliseconds: milliseconds + Self.wholeMilliseconds(inSeconds: seconds))
  }

  /// Seconds from the second moment to the first.
  package static func - (later: Instant, earlier: Instant) -> Double {
    Double(later.milliseconds - earlier.milliseconds) / 1000
  }

  /// Held to a range that no sum of two can overflow; no number at all counts as zero.
  private static func wholeMilliseconds(inSeconds seconds: Double) -> Int64 {
    seconds.isNaN ? 0 : Int64(min(max((seconds * 1000).rounded(), -4e15), 4e15))
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: LosslessStringConvertible {
  /// RFC 3339 text in UTC, such as `2026-02-24T16:08:11.123Z`; sorting the text sorts the moments.
  package var description: String {
    let (day, time) = (FloorDivision(milliseconds, by: 86_400_000).quotient, millisecondOfDay)
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map { Padded($0, 2).description }
    return "\(CivilDate(dayNumber: Int(day)))T\(clock.joined(separator: ":")).\(Padded(time % 1000, 3))Z"
  }

  /// Reads RFC 3339 text with `Z` or an offset and up to nine digits of a second, cut to the millisecond.
  package init?(_ description: String) {
    var cursor = DigitCursor(description)
    guard let date = cursor.date(), cursor.take("T"), let clock = cursor.clock(),
      let offset = cursor.offset(), cursor.isAtEnd
    else { return nil }
    let moment = Int64(date.dayNumber) * 86_400_000 + clock - offset
    guard (Self.first...Self.last).contains(moment) else { return nil }
    milliseconds = moment
  }

  private var millisecondOfDay: Int { Int(FloorDivision(milliseconds, by: 86_400_000).remainder) }
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(text) else {
      let reason = "“\(text)” is not a time as 2026-02-24T16:08:11.123Z"
      throw DecodingError.dataCorruptedError(in: container, debugDescription: reason)
    }
    self = instant
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
