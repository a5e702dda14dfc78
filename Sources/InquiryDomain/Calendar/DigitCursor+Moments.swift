extension DigitCursor {
  /// Takes `2026-02-24`.
  mutating func date() -> CivilDate? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Takes `16:08:11` with or without a fraction, as milliseconds of the day.
  mutating func clock() -> Int64? {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
      let second = number(digits: 2), hour < 24, minute < 60, second < 60, let fraction = fraction()
    else { return nil }
    return Int64(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
  }

  /// Takes `Z` or `+hh:mm` or `-hh:mm`, as milliseconds ahead of UTC.
  mutating func offset() -> Int64? {
    if take("Z") { return 0 }
    let ahead = take("+")
    guard ahead || take("-"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2),
      hours < 24, minutes < 60
    else { return nil }
    return Int64((hours * 60 + minutes) * 60_000 * (ahead ? 1 : -1))
  }

  /// Takes one to nine digits after a point and keeps the milliseconds; no point counts as zero.
  private mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    let digits = digits()
    guard (1...9).contains(digits.count) else { return nil }
    let thousandths = digits.prefix(3) + repeatElement(0x30, count: max(0, 3 - digits.count))
    return thousandths.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
