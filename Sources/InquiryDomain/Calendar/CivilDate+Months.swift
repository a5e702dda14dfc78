extension CivilDate {
  /// The same day so many months later, or the month's last day where it is shorter.
  package func adding(months: Int) -> CivilDate {
    let month = FloorDivision(Int64(year * 12 + self.month - 1 + months), by: 12)
    let (year, number) = (Int(month.quotient), Int(month.remainder) + 1)
    let day = min(self.day, Self.days(inMonth: number, of: year))
    return CivilDate(dayNumber: GregorianDays.dayNumber(year: year, month: number, day: day))
  }
}
