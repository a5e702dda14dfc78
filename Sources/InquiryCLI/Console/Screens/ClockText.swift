/// Times of a running step in words, the same on every screen.
enum ClockText {
  /// `8:12`, and `1:04:10` from an hour on.
  static func minutes(_ seconds: Double) -> String {
    let total = Int(max(0, seconds.rounded(.up)))
    let tail = padded(total % 60)
    return total < 3_600 ? "\(total / 60):\(tail)" : "\(total / 3_600):\(padded(total / 60 % 60)):\(tail)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `8:12 left`, `time is up`, or `2 min over`.
  static func left(_ seconds: Double) -> String {
    if seconds > 0 { return "\(minutes(seconds)) left" }
    let over = Int(-seconds / 60)
    return over < 1 ? "time is up" : "\(over) min over"
  }

  /// `5 min behind`, `3 min ahead` or `on time`.
  static func pace(_ behind: Double?) -> String? {
    guard let behind else { return nil }
    let minutes = Int((behind / 60).rounded())
    if minutes == 0 { return "on time" }
    return minutes > 0 ? "\(minutes) min behind" : "\(-minutes) min ahead"
  }

  /// `20 min`, `7.5 min`.
  static func planned(_ minutes: Double) -> String {
    minutes == minutes.rounded() ? "\(Int(minutes)) min" : "\(minutes) min"
  }

  /// A bar of twenty signs that fills as time goes by.
  static func bar(spent: Double, of allotted: Double) -> String {
    let share = allotted > 0 ? min(1, max(0, spent / allotted)) : 1
    let full = Int((share * 20).rounded())
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full) + "]"
  }
}
