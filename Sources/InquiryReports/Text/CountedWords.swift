/// Counts in words.
enum CountedWords {
  /// `1 note`, `8 notes`; `many` where a plain `s` is wrong.
  static func of(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? "\(one)s")"
  }
}
