package import Foundation
package import InquiryDomain

/// How far apart the sessions of a group are.
package enum SessionRhythm: Equatable, Sendable {
  /// The same weekday of each month, such as its second Tuesday: schools plan by weekdays.
  case monthly
  /// So many days; a week is seven.
  case days(Int)

  /// Reads `month`, `week`, `2 weeks`, `10 days` or `10`; nil for anything else.
  package init?(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).filter { $0 != "every" && $0 != "a" }
    let number = words.first.flatMap { Int($0) }
    guard let unit = number == nil ? words.first : words.dropFirst().first ?? "days",
      words.count == (number == nil ? 1 : min(words.count, 2)), (1...366).contains(number ?? 1)
    else { return nil }
    switch unit {
    case "month", "monthly": if number ?? 1 == 1 { self = .monthly } else { return nil }
    case "week", "weeks", "weekly": self = .days(7 * (number ?? 1))
    case "day", "days", "daily": self = .days(number ?? 1)
    default: return nil
    }
  }

  /// The beginnings of so many sessions, each at the same time on the clocks of the zone.
  ///
  /// A time that a change of the clocks skips becomes the first moment after it.
  package func moments(from first: Instant, count: Int, in zone: TimeZone) -> [Instant] {
    let start = LocalTime(first, in: zone)
    return (0..<count).map { $0 == 0 ? first : Instant(day($0, from: start.day), start.time, in: zone) }
  }

  private func day(_ index: Int, from first: CivilDate) -> CivilDate {
    switch self {
    case .days(let days): first.adding(days: days * index)
    case .monthly: Self.sameWeekday(as: first, monthsLater: index)
    }
  }

  /// A fifth Tuesday is the last one where a month has only four.
  private static func sameWeekday(as day: CivilDate, monthsLater months: Int) -> CivilDate {
    let first = day.adding(days: 1 - day.day).adding(months: months)
    let offset = (day.weekday.rawValue - first.weekday.rawValue + 7) % 7
    let match = first.adding(days: offset + (day.day - 1) / 7 * 7)
    return match.month == first.month ? match : match.adding(days: -7)
  }
}
