package import Foundation

/// Reads dates and times as people write them, such as `tomorrow`, `last tue`, `6 Mar` and `in 3 weeks at 15:30`.
package struct DateReader: Sendable {
  /// Where a date without a year, or a weekday alone, is looked for.
  package enum Leaning: Sendable {
    /// Plans: `tue` is today or the next Tuesday; `6 Mar` is at most a month past.
    case coming
    /// Logs: `tue` is today or the Tuesday before; `6 Mar` is at most a month ahead.
    case recent
  }

  let zone: TimeZone
  let leaning: Leaning
  let now: Instant
  let today: CivilDate

  /// A reader for people in the zone, for whom it is `now`.
  package init(now: Instant, in zone: TimeZone, leaning: Leaning = .coming) {
    (self.now, self.zone, self.leaning) = (now, zone, leaning)
    today = CivilDate(now, in: zone)
  }

  /// Reads a day; a time beside it is refused rather than dropped.
  package func day(_ text: String) throws(Failure) -> CivilDate {
    if let date = CivilDate(text.unpadded) { return date }
    let phrase = try DatePhrase(text)
    guard phrase.time == nil, !phrase.words.isEmpty else {
      throw .unclearDate(text, because: phrase.time == nil ? nil : "Only a day is needed here, without a time.")
    }
    return try day(phrase)
  }

  /// Reads a day and a time; a time alone means today, and a day alone needs `defaultTime`.
  package func moment(_ text: String, defaultTime: TimeOfDay? = nil) throws(Failure) -> Instant {
    let plain = text.unpadded
    if let instant = Instant(plain) { return instant }
    if plain.lowercased() == "now" { return now }
    let phrase = try DatePhrase(plain)
    let day = phrase.words.isEmpty && phrase.time != nil ? today : try day(phrase)
    guard let time = phrase.time ?? defaultTime else {
      let hint = "Add the time, for example: \(plain) 15:30"
      throw Failure(.invalid, "date.no-time", "“\(plain)” is \(day.longText), but at what time?", hint: hint)
    }
    return Instant(day, time, in: zone)
  }

  private func day(_ phrase: DatePhrase) throws(Failure) -> CivilDate {
    if let relative = relativeDay(phrase.words) ?? ordinalDay(phrase.words) { return relative }
    if let numeric = NumericDate(phrase.words) { return try day(numeric, in: phrase) }
    if let calendar = try calendarDay(phrase) { return calendar }
    throw .unclearDate(phrase.text, near: phrase.nearestWords)
  }
}

extension String {
  /// The text without spaces and line breaks around it.
  fileprivate var unpadded: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
