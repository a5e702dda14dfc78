extension Failure {
  /// A text that is not a date, with what could have been meant.
  static func unclearDate(_ text: String, because reason: String? = nil, near: String? = nil) -> Failure {
    let examples = "Write it like tomorrow, next tue, 6 Mar, in 3 weeks or 2026-03-06."
    let hint = near.map { "Did you mean “\($0)”?" } ?? examples
    let message = reason.map { "I can't read “\(text)” as a date. \($0)" } ?? "I can't read “\(text)” as a date."
    return Failure(.invalid, "date.unclear", message, hint: hint)
  }

  /// A text that is two dates, depending on where its writer grew up.
  static func ambiguousDate(_ text: String, _ readings: [CivilDate]) -> Failure {
    let long = readings.map(\.longText).joined(separator: " or ")
    let short = readings.map { "\($0.day) \(MonthName.short($0.month))" }.joined(separator: " or ")
    return Failure(.invalid, "date.ambiguous", "“\(text)” can be \(long).", hint: "Write \(short).")
  }
}
