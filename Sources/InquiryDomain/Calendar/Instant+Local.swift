package import Foundation

extension Instant {
  /// The moment when clocks in the zone show this day and time.
  ///
  /// A time that a change of the clocks skips becomes the first valid moment after it; a time that comes twice
  /// is the first of the two.
  package init(_ day: CivilDate, _ time: TimeOfDay, in zone: TimeZone) {
    let wall = Int64(day.dayNumber) * 86_400_000 + Int64(time.minuteOfDay) * 60_000
    let around = [wall - Self.dayLength, wall + Self.dayLength]
    let readings = around.map { wall - Self.offset(at: $0, in: zone) }
    let valid = readings.filter { $0 + Self.offset(at: $0, in: zone) == wall }
    self.init(milliseconds: valid.min() ?? Self.firstMoment(showing: wall, in: zone))
  }

  /// What clocks in the zone show, as milliseconds since 1970 on those clocks.
  func wallMilliseconds(in zone: TimeZone) -> Int64 { milliseconds + Self.offset(at: milliseconds, in: zone) }

  private static let dayLength: Int64 = 86_400_000

  private static func offset(at milliseconds: Int64, in zone: TimeZone) -> Int64 {
    Int64(zone.secondsFromGMT(for: Instant(milliseconds: milliseconds).date)) * 1000
  }

  /// Halves the two days around a skipped time until the change of the clocks is found.
  private static func firstMoment(showing wall: Int64, in zone: TimeZone) -> Int64 {
    var (early, late) = (wall - dayLength, wall + dayLength)
    while late - early > 1 {
      let middle = early + (late - early) / 2
      if middle + offset(at: middle, in: zone) < wall { early = middle } else { late = middle }
    }
    return late
  }
}
