/// Counts in words.
enum Plural {
  /// `1 school`, `8 schools`; `many` where a plain `s` is wrong.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? "\(one)s")"
  }

  static func people(_ number: Int) -> String { count(number, "person", "people") }
  static func communities(_ number: Int) -> String { count(number, "community", "communities") }
}
