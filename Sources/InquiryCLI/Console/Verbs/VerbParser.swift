import InquiryDomain

/// Reads a line as a verb where it has a verb's shape, and as people's words everywhere else.
///
/// A note may well begin with "move" or "next": only a line whose whole shape is a verb's is one.
struct VerbParser: Sendable {
  /// Whether a form is open, which gives `s` and `b` their meaning.
  var formIsOpen = false
  /// What the step writes down: where notes are written, a sentence may begin with any word.
  var captures = ProtocolStep.Capture.nothing

  private var listens: Bool { captures == .story }
  private var writesNotes: Bool { [.cause, .sort, .group].contains(captures) }

  func parse(_ line: String) -> ConsoleVerb {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return .words("") }
    let rest = Array(words.dropFirst())
    let tail = String(line.drop(while: \.isWhitespace).dropFirst(first.count)).trimmed
    return alone(line.trimmed)
      ?? WalkWords.parse(first, rest)
      ?? NoteWords.parse(first, rest, tail)
      ?? QuestionWords.parse(first, rest, tail)
      ?? entry(first, tail, rest)
      ?? .words(line)
  }

  /// Single words and signs.
  private func alone(_ word: String) -> ConsoleVerb? {
    switch word {
    case "agenda": .agenda
    case "say": .say
    case "who": .who
    case "pairs": .pairs
    case "wall": .wall
    case "qr": .joinCard
    case "compare": .compare
    case "use" where !formIsOpen: .useStart
    case "why" where !formIsOpen: .why(nil)
    case "remix" where !formIsOpen: .remix
    case "ideas" where !formIsOpen: .ideas
    case "suggest" where !formIsOpen: .suggest(.fitting)
    case "suggest notes": .suggest(.notes)
    case "suggest groups": .suggest(.groups(across: false))
    case "suggest across", "suggest groups across": .suggest(.groups(across: true))
    case "ballots", "ballot": .ballots
    case "close": .close
    case "inquiry": .inquiry
    case "look back", "look-back": .lookBack
    case "promises": .promises
    case "undo": .undo
    case "redo": .redo
    case "history": .history
    case "help", "?": .help
    case "leave", "quit", "exit": .leave
    case "editor", "e": .editor
    case "story": .story(nil)
    case "check": .check(nil)
    case "community": .community(nil)
    case "s" where formIsOpen: .skip
    case "b" where formIsOpen: .back
    default: nil
    }
  }

  /// Verbs that carry people's words.
  private func entry(_ first: String, _ tail: String, _ rest: [String]) -> ConsoleVerb? {
    guard !tail.isEmpty else {
      return first.hasPrefix("@") && first.count > 1 ? .speaker(String(first.dropFirst())) : nil
    }
    switch first {
    case "add": return added(tail, rest)
    case "why" where captures == .question && rest.count == 1: return .why(tail)
    case "n" where listens, "need" where listens || captures == .need: return .need(tail)
    case "a" where listens, "assumption" where listens: return .assumption(tail)
    case "q" where listens, "quote" where listens: return .quote(tail)
    case "think" where !writesNotes: return .think(tail)
    case "promise" where !writesNotes && !listens: return promised(tail, rest)
    case "kept" where !writesNotes && rest.count == 1: return Int(rest[0]).map { .kept($0) }
    case "dissent" where !writesNotes: return .dissent(tail)
    case "story" where rest.count <= 3: return .story(tail)
    case "check" where rest.count <= 3: return .check(tail)
    case "community" where rest.count <= 6: return .community(tail)
    case _ where first.hasPrefix("@") && first.count > 1:
      return .add(tail, person: String(first.dropFirst()), column: nil)
    default: return nil
    }
  }

  /// `promise TEXT by DAY` and `promise @hana TEXT by DAY`.
  private func promised(_ tail: String, _ rest: [String]) -> ConsoleVerb {
    guard rest.count > 1, rest[0].hasPrefix("@"), rest[0].count > 1 else { return .promise(tail, person: nil) }
    return .promise(String(tail.dropFirst(rest[0].count)).trimmed, person: String(rest[0].dropFirst()))
  }

  /// `add TEXT`, `add @hana TEXT` and `add S TEXT`; a lone capital letter names the column.
  private func added(_ tail: String, _ rest: [String]) -> ConsoleVerb {
    guard rest.count > 1 else { return .add(tail, person: nil, column: nil) }
    let words = String(tail.dropFirst(rest[0].count)).trimmed
    if rest[0].hasPrefix("@"), rest[0].count > 1 {
      return .add(words, person: String(rest[0].dropFirst()), column: nil)
    }
    if let column = Category.allCases.first(where: { $0.letter == rest[0] }) {
      return .add(words, person: nil, column: column)
    }
    return .add(tail, person: nil, column: nil)
  }
}
