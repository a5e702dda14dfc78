extension DateReader {
  /// `today`, `next tue`, `in 3 weeks`, `2 days ago`; nil for other words.
  func relativeDay(_ words: [String]) -> CivilDate? {
    switch words.count {
    case 1: namedDay(words[0]) ?? Weekday(word: words[0]).map(nearest)
    case 2: Weekday(word: words[1]).flatMap { weekday(words[0], $0) }
    case 3 where words[0] == "in": shifted(words[1], words[2], sign: 1)
    case 3 where words[2] == "ago": shifted(words[0], words[1], sign: -1)
    default: nil
    }
  }

  private func namedDay(_ word: String) -> CivilDate? {
    switch word {
    case "today": today
    case "tomorrow": today.adding(days: 1)
    case "yesterday": today.adding(days: -1)
    default: nil
    }
  }

  /// Today counts as the nearest one of its name.
  private func nearest(_ weekday: Weekday) -> CivilDate {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    return today.adding(days: leaning == .recent && ahead > 0 ? ahead - 7 : ahead)
  }

  /// `next` is in the week after this one, which starts on Monday; `last` is the latest before today.
  private func weekday(_ word: String, _ weekday: Weekday) -> CivilDate? {
    let inThisWeek = today.adding(days: weekday.rawValue - today.weekday.rawValue)
    switch word {
    case "this": return inThisWeek
    case "next": return inThisWeek.adding(days: 7)
    case "last": return inThisWeek < today ? inThisWeek : inThisWeek.adding(days: -7)
    default: return nil
    }
  }

  private func shifted(_ count: String, _ unit: String, sign: Int) -> CivilDate? {
    guard let number = ["a", "an", "one"].contains(count) ? 1 : Int(count), (0...9999).contains(number) else {
      return nil
    }
    switch unit {
    case "day", "days": return today.adding(days: sign * number)
    case "week", "weeks": return today.adding(days: sign * number * 7)
    case "month", "months": return today.adding(months: sign * number)
    default: return nil
    }
  }
}
