/// The English names of the months, and how people shorten them.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The three-letter name of a month from 1 to 12.
  static func short(_ month: Int) -> String { String(all[month - 1].prefix(3)) }

  /// The month that a lower-case word of three letters or more begins, such as `sept`.
  static func month(of word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return all.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }
}
