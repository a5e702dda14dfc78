/// The arithmetic between a count of days since 1970-01-01 and year, month and day, without Foundation.
enum GregorianDays {
  /// Years are counted from March here, so that a leap day falls at the end of its year.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = Int64(month > 2 ? year : year - 1)
    let era = FloorDivision(marchYear, by: 400)
    let monthFromMarch = Int64((month + 9) % 12)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = era.remainder * 365 + era.remainder / 4 - era.remainder / 100 + dayOfYear
    return Int(era.quotient * daysInEra + dayOfEra - daysBeforeEpoch)
  }

  static func parts(of dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let era = FloorDivision(Int64(dayNumber) + daysBeforeEpoch, by: daysInEra)
    let dayOfEra = era.remainder
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (Int(era.quotient * 400 + yearOfEra + (month <= 2 ? 1 : 0)), Int(month), Int(day))
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Days in 400 years.
  private static let daysInEra: Int64 = 146_097
  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch: Int64 = 719_468
}
