extension DateReader {
  /// Reads `6 Mar`, `Mar 6`, `6th March 2026`, with or without a weekday before it; nil for other words.
  func calendarDay(_ phrase: DatePhrase) throws(Failure) -> CivilDate? {
    let weekday = phrase.words.first.flatMap { phrase.words.count > 1 ? Weekday(word: $0) : nil }
    var words = weekday == nil ? phrase.words : Array(phrase.words.dropFirst())
    guard (2...3).contains(words.count) else { return nil }
    if MonthName.month(of: words[0]) != nil { words.swapAt(0, 1) }
    guard let day = Self.dayOfMonth(words[0]), let month = MonthName.month(of: words[1]) else { return nil }
    let year = words.count == 3 ? Self.year(words[2]) : nil
    guard words.count == 2 || year != nil else { return nil }
    guard let date = date(day: day, month: month, year: year) else {
      throw .unclearDate(phrase.text, because: "\(MonthName.all[month - 1]) has no day \(day).")
    }
    guard weekday == nil || weekday == date.weekday else {
      throw .unclearDate(phrase.text, because: "That day is a \(date.weekday.name): \(date.longText).")
    }
    return date
  }

  /// Takes the one reading the calendar allows; two are for the person to choose between.
  func day(_ numeric: NumericDate, in phrase: DatePhrase) throws(Failure) -> CivilDate {
    let days = numeric.readings.compactMap { date(day: $0.day, month: $0.month, year: $0.year) }
    guard let day = days.first else { throw .unclearDate(phrase.text, because: "No calendar has that day.") }
    guard days.count == 1 else { throw .ambiguousDate(phrase.text, days) }
    return day
  }

  /// Without a year, the year is the one that brings the day nearest on the side the reader leans to.
  private func date(day: Int, month: Int, year: Int?) -> CivilDate? {
    if let year { return CivilDate(year: year, month: month, day: day) }
    // Eight years on either side hold a 29 February even across 1900 and 2100.
    let near = (today.year - 8...today.year + 8).compactMap { CivilDate(year: $0, month: month, day: day) }
    switch leaning {
    case .coming: return near.first { $0 >= today.adding(days: -31) }
    case .recent: return near.last { $0 <= today.adding(days: 31) }
    }
  }

  /// Takes `6`, `06` and `6th`.
  private static func dayOfMonth(_ word: String) -> Int? {
    let ending = ["st", "nd", "rd", "th"].first(where: word.hasSuffix)
    let digits = ending == nil ? word[...] : word.dropLast(2)
    return digits.count <= 2 ? number(digits) : nil
  }

  private static func year(_ word: String) -> Int? { word.count == 4 ? number(word[...]) : nil }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
