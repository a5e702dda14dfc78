/// Spans of time in the words of a room.
enum ClockText {
  /// `4:30 left`, `time is up`, and after that `2 min over`.
  static func left(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.down))
    if whole > 0 { return "\(span(whole)) left" }
    return whole > -60 ? "time is up" : "\(-whole / 60) min over"
  }

  /// `5 min behind`, `3 min ahead` or `on time`.
  static func behind(_ seconds: Double) -> String {
    let minutes = Int((seconds / 60).rounded())
    if minutes == 0 { return "on time" }
    return minutes > 0 ? "\(minutes) min behind" : "\(-minutes) min ahead"
  }

  /// `8:12`, and `1:05:00` from an hour on.
  static func span(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = rest < 10 ? "0\(rest)" : "\(rest)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }

  /// `10 min`, or `2.5 min` for a half.
  static func minutes(_ minutes: Double) -> String {
    minutes == minutes.rounded() ? "\(Int(minutes)) min" : "\((minutes * 10).rounded() / 10) min"
  }
}
