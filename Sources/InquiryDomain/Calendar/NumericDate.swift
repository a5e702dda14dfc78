/// A date written in numbers alone, such as `13/6`, `6.3.2026` or `2026-3-6`.
struct NumericDate {
  let numbers: [Int]
  /// A year of four digits comes first, and so the month comes second.
  let startsWithYear: Bool

  /// Takes two or three numbers with one kind of mark between them; nil for anything else.
  init?(_ words: [String]) {
    guard words.count == 1, let mark = words[0].first(where: { "/.-".contains($0) }) else { return nil }
    let parts = words[0].split(separator: mark, omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
    startsWithYear = lengths[0] == 4 && lengths.count == 3
    guard startsWithYear || lengths[..<2].allSatisfy({ $0 <= 2 }) else { return nil }
    self.numbers = numbers
  }

  /// The readings as day, month and, where it is written, year: day first or month first.
  var readings: [(day: Int, month: Int, year: Int?)] {
    if startsWithYear { return [(numbers[2], numbers[1], numbers[0])] }
    let year = numbers.dropFirst(2).first.map { $0 < 100 ? 2000 + $0 : $0 }
    let both = [(numbers[0], numbers[1], year), (numbers[1], numbers[0], year)]
    return numbers[0] == numbers[1] ? [both[0]] : both
  }
}
