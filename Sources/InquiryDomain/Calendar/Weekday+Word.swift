extension Weekday {
  /// The day that a lower-case word of three letters or more begins, such as `tue` or `thurs`.
  init?(word: String) {
    let match = Weekday.allCases.first { word.count >= 3 && $0.name.lowercased().hasPrefix(word) }
    guard let match else { return nil }
    self = match
  }
}
