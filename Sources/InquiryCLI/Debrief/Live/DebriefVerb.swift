import InquiryDomain

/// What a line typed in a debrief asks for.
enum DebriefVerb: Equatable, Sendable {
  case next, back, swap, finish, undo, show, help, leave
  case minutes(Int)
  case ask(String), note(String), insight(String)
  /// Which log entry is talked over; nil for none.
  case log(Int?)
  /// A verb without the words that it needs.
  case wordless(String)
  case words(String)

  /// Reads a line as a verb where its whole shape is a verb's.
  static func parse(_ line: String) -> DebriefVerb {
    let trimmed = line.trimmed
    if let verb = alone[trimmed.lowercased()] { return verb }
    let first = trimmed.prefix { !$0.isWhitespace }.lowercased()
    let rest = String(trimmed.dropFirst(first.count)).trimmed
    if let minutes = minutes(trimmed) { return .minutes(minutes) }
    switch (first, rest.isEmpty) {
    case ("ask", true), ("note", true), ("insight", true): return .wordless("\(first) TEXT")
    case ("log", true): return .wordless("log NUMBER")
    case ("ask", false): return .ask(rest)
    case ("note", false): return .note(rest)
    case ("insight", false): return .insight(rest)
    case ("log", _) where rest.lowercased() == "none": return .log(nil)
    case ("log", _): return Int(rest).map { .log($0) } ?? .words(trimmed)
    default: return .words(trimmed)
    }
  }

  private static let alone: [String: DebriefVerb] = [
    "next": .next, "n": .next, "back": .back, "swap": .swap, "finish": .finish, "done": .finish, "undo": .undo,
    "show": .show, "?": .help, "help": .help, "leave": .leave, "quit": .leave, "exit": .leave,
  ]

  private static func minutes(_ word: String) -> Int? {
    guard word.hasPrefix("+") || word.hasPrefix("-"), let minutes = Int(word), minutes != 0, abs(minutes) <= 60 else {
      return nil
    }
    return minutes
  }

  /// The verb that a single word was probably meant to be; nil for words that are no slip.
  static func slip(_ word: String) -> String? {
    guard !word.contains(where: \.isWhitespace), word.count > 2 else { return nil }
    return NearMatch.nearest(word, in: alone.keys.filter { $0.count > 3 }.sorted())
  }
}
