/// A time on the clock, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// The hour, from 0 to 23.
  package let hour: Int
  /// The minute, from 0 to 59.
  package let minute: Int

  /// The time with these numbers, or nil where the clock has no such time.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// The whole minute that a count of minutes since midnight falls on, wrapped into one day.
  init(minuteOfDay: Int) {
    let minute = Int(FloorDivision(Int64(minuteOfDay), by: 1440).remainder)
    (hour, self.minute) = (minute / 60, minute % 60)
  }

  /// Minutes since midnight.
  package var minuteOfDay: Int { hour * 60 + minute }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minuteOfDay < right.minuteOfDay }
}

extension TimeOfDay: LosslessStringConvertible {
  /// The time as `16:07`.
  package var description: String { "\(Padded(hour, 2)):\(Padded(minute, 2))" }

  /// Reads `15:30`, `9:05`, `3:30pm`, `3pm` and `noon`; nil for anything else.
  package init?(_ description: String) {
    let text = description.lowercased()
    guard text != "noon" else {
      self.init(minuteOfDay: 720)
      return
    }
    let half = ["am", "pm"].first(where: text.hasSuffix)
    let digits = half == nil ? text[...] : text.dropLast(2)
    self.init(clock: digits.split(separator: ":", omittingEmptySubsequences: false), half: half)
  }

  private init?(clock parts: [Substring], half: String?) {
    guard parts.count == 2 || (parts.count == 1 && half != nil), parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      (1...2).contains(parts[0].utf8.count), parts.count == 1 || parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts.count == 2 ? parts[1] : "0")
    else { return nil }
    guard let half else {
      self.init(hour: hour, minute: minute)
      return
    }
    guard (1...12).contains(hour) else { return nil }
    self.init(hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
