extension DateReader {
  /// Reads `second tue sep`, `last thursday of may` and `1st mon oct 2026`; nil for other words.
  func ordinalDay(_ words: [String]) -> CivilDate? {
    guard (3...4).contains(words.count), let place = Self.place(words[0]), let weekday = Weekday(word: words[1]),
      let month = MonthName.month(of: words[2])
    else { return nil }
    if words.count == 4 {
      guard words[3].utf8.count == 4, let year = Int(words[3]) else { return nil }
      return Self.day(place, weekday, month: month, of: year)
    }
    let near = (today.year - 1...today.year + 1).compactMap { Self.day(place, weekday, month: month, of: $0) }
    switch leaning {
    case .coming: return near.first { $0 >= today.adding(days: -31) }
    case .recent: return near.last { $0 <= today.adding(days: 31) }
    }
  }

  /// 1 to 5, or 0 for the last.
  private static func place(_ word: String) -> Int? {
    let names = [
      ["last"], ["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"], ["fifth", "5th"],
    ]
    return names.firstIndex { $0.contains(word) }
  }

  /// Nil where the month has no fifth.
  private static func day(_ place: Int, _ weekday: Weekday, month: Int, of year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let earliest = first.adding(days: (weekday.rawValue - first.weekday.rawValue + 7) % 7)
    let all = (0..<5).map { earliest.adding(days: 7 * $0) }.filter { $0.month == month }
    return place == 0 ? all.last : place <= all.count ? all[place - 1] : nil
  }
}
