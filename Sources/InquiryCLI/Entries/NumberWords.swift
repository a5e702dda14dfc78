import InquiryDomain

/// Short numbers as people type them: `5 6`, `5,6` or `5, 6`.
enum NumberWords {
  /// The numbers in their order, each once.
  static func read(_ words: [String], of noun: String, example: String) throws(Failure) -> [Int] {
    var numbers: [Int] = []
    for word in words.flatMap({ $0.split { $0 == "," || $0.isWhitespace } }) {
      guard let number = Int(word), number > 0 else {
        throw Failure(
          .usage, "number.unclear", "\"\(String(word).safeForTerminal())\" is not the number of a \(noun).",
          hint: example)
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    guard !numbers.isEmpty else {
      throw Failure(.usage, "number.missing", "Which \(noun)? Give its number.", hint: example)
    }
    return numbers
  }

  /// `1`, `1 and 2` or `1, 2 and 3`.
  static func spoken(_ numbers: [Int]) -> String { listed(numbers.map(String.init)) }

  /// `Ana`, `Ana and Ben` or `Ana, Ben and Chidi`.
  static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }

  /// `note 1` or `notes 1 and 2`.
  static func spoken(_ numbers: [Int], _ noun: String) -> String {
    "\(noun)\(numbers.count == 1 ? "" : "s") \(spoken(numbers))"
  }
}
