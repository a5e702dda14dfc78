extension CivilDate {
  /// The day as `Fri 6 Mar`, for screens where the year is plain.
  package var shortText: String { "\(weekday.shortName) \(day) \(MonthName.short(month))" }

  /// The day as `Tue 24 Feb 2026`.
  package var longText: String { "\(shortText) \(Padded(year, 4))" }
}
