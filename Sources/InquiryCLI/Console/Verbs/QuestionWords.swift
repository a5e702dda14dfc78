import InquiryDomain

/// The verbs of questions, votes and the inquiry.
enum QuestionWords {
  static func parse(_ first: String, _ rest: [String], _ tail: String) -> ConsoleVerb? {
    switch first {
    case "next": rest == ["question"] ? .next(.new) : nil
    case "question": rest.count == 1 ? NoteWords.number(rest[0]).map { .next(.number($0)) } : nil
    case "from": from(rest)
    case "keep": keep(rest, tail)
    case "use", "park": numbered(first, rest)
    case "vote": vote(rest)
    case "adopt": adopt(rest, tail)
    case "reword": rest.isEmpty ? nil : reword(tail)
    default: nil
    }
  }

  /// `from 5`, `from need 4`, `from 5 need 4`.
  private static func from(_ rest: [String]) -> ConsoleVerb? {
    var causes: [Int] = []
    var needs: [Int] = []
    var kind = "cause"
    for word in rest {
      if ["cause", "causes", "note", "notes", "need", "needs", "and"].contains(word) {
        kind = word == "and" ? kind : word.hasPrefix("need") ? "need" : "cause"
      } else if let number = NoteWords.number(word) {
        if kind == "need" { needs.append(number) } else { causes.append(number) }
      } else {
        return nil
      }
    }
    return causes.isEmpty && needs.isEmpty ? nil : .from(causes: causes, needs: needs)
  }

  private static func keep(_ rest: [String], _ tail: String) -> ConsoleVerb? {
    if rest.isEmpty { return .keep(nil) }
    return rest[0] == "because" && rest.count > 1 ? .keep(String(tail.dropFirst("because".count)).trimmed) : nil
  }

  private static func numbered(_ verb: String, _ rest: [String]) -> ConsoleVerb? {
    guard rest.count == 1, let number = NoteWords.number(rest[0]) else { return nil }
    return verb == "use" ? .use(number) : .park(number)
  }

  /// `vote`, `vote causes`, and `vote 1 3` between two that tied.
  private static func vote(_ rest: [String]) -> ConsoleVerb? {
    if rest.isEmpty || rest == ["questions"] { return .vote([], .questions) }
    if rest == ["causes"] || rest == ["notes"] { return .vote([], .causes) }
    return NoteWords.numbers(rest).map { .vote($0, .questions) }
  }

  private static func adopt(_ rest: [String], _ tail: String) -> ConsoleVerb? {
    guard let word = rest.first, let number = NoteWords.number(word) else { return nil }
    let dissent = NoteWords.unquoted(String(tail.dropFirst(word.count)))
    return .adopt(number, dissent: dissent.isEmpty ? nil : dissent)
  }

  /// `reword TEXT because REASON`; the last "because" divides them.
  private static func reword(_ tail: String) -> ConsoleVerb {
    guard let range = tail.ranges(of: " because ").last else { return .reword(tail, because: nil) }
    return .reword(String(tail[..<range.lowerBound]).trimmed, because: String(tail[range.upperBound...]).trimmed)
  }
}
