import InquiryDomain

/// What comes next as people say it: `keep: ask it every Friday`, `drop`, or only what they will do.
struct NextWords: Equatable {
  var next: LogEntry.Next?
  var step: String?

  /// A first word that says what becomes of it counts; what follows a colon or a comma stands by itself.
  init(_ typed: String) {
    let text = typed.trimmed
    let word = text.prefix { $0.isLetter }
    let rest = text.dropFirst(word.count)
    guard let next = LogEntry.Next(rawValue: word.lowercased()), !Self.isPhrase(word, rest) else {
      step = text.isEmpty ? nil : text
      return
    }
    self.next = next
    let said = String(rest).trimmed
    guard let first = said.first else { return }
    let sets = ":,;.-–—".contains(first)
    let words = sets ? String(said.drop { ":,;.-–— ".contains($0) }) : text
    step = words.isEmpty ? nil : words
  }

  /// `drop in on 4B` and `drop by` drop nothing.
  private static func isPhrase(_ word: Substring, _ rest: Substring) -> Bool {
    word.lowercased() == "drop"
      && ["in", "by"].contains(rest.split(separator: " ").first.map { $0.lowercased() } ?? "")
  }

  /// The words again, as they could have been typed.
  static func typed(_ next: LogEntry.Next?, _ step: String?) -> String? {
    guard let next else { return step }
    guard let step else { return next.rawValue }
    return NextWords(step).next == next ? step : "\(next.rawValue): \(step)"
  }
}
