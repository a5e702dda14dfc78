import InquiryDomain

/// The verbs that lead the session.
enum WalkWords {
  static func parse(_ first: String, _ rest: [String]) -> ConsoleVerb? {
    switch (first, rest.count) {
    case ("next", 0): .walk(.next)
    case ("back", 0): .walk(.back)
    case ("pause", 0): .walk(.pause)
    case ("go", 0), ("go-on", 0), ("resume", 0): .walk(.resume)
    case ("go", 1) where rest[0] == "on": .walk(.resume)
    case ("reveal", 0): .walk(.reveal)
    case ("done", 0): .walk(.finish)
    case ("reopen", 0): .walk(.reopen)
    case ("here", 1...): .here(names(rest))
    case ("away", 1...): .away(names(rest))
    default: minutes(first, rest)
    }
  }

  /// `+1`, `+5`, `-2`, `extend 3`.
  private static func minutes(_ first: String, _ rest: [String]) -> ConsoleVerb? {
    let number = first == "extend" && rest.count == 1 ? rest[0] : rest.isEmpty ? first : ""
    guard number.hasPrefix("+") || number.hasPrefix("-") || first == "extend" else { return nil }
    guard let minutes = Int(number), minutes != 0, abs(minutes) <= 240 else { return nil }
    return .walk(.extend(minutes: minutes))
  }

  /// Names apart from each other: by commas, else by spaces.
  private static func names(_ words: [String]) -> [String] {
    let line = words.joined(separator: " ")
    return line.contains(",")
      ? line.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } : words
  }
}
