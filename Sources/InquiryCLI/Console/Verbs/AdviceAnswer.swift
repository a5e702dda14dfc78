import InquiryDomain

/// What people answer to a suggested column.
enum AdviceAnswer: Equatable, Sendable {
  case yes, no, later, leave, unclear
  case column(Category)
  /// The note in other words, as `edit NEW WORDS`: anything else with a space may be a verb that strayed in.
  case words(String)

  init(_ line: String) {
    let answer = line.trimmed
    switch answer.lowercased() {
    case "": self = .later
    case "y", "yes": self = .yes
    case "n", "no": self = .no
    case "q", "leave", "quit", "stop": self = .leave
    default:
      if let category = Category(typed: answer) {
        self = .column(category)
      } else if answer.lowercased().hasPrefix("edit ") {
        self = .words(String(answer.dropFirst("edit ".count)).trimmed)
      } else {
        self = .unclear
      }
    }
  }
}

/// What people answer to a suggested group.
enum OfferAnswer: Equatable, Sendable {
  case yes, no, later, leave, unclear
  case out([Int])
  case name(String)
  /// More groups, or fewer.
  case size(Int)

  init(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let rest = Array(words.dropFirst())
    switch words.first?.lowercased() {
    case nil: self = .later
    case "y" where rest.isEmpty, "yes" where rest.isEmpty: self = .yes
    case "n" where rest.isEmpty, "no" where rest.isEmpty: self = .no
    case "q", "leave", "quit", "stop": self = .leave
    case "fewer": self = .size(-1)
    case "more": self = .size(1)
    case "out": self = NoteWords.numbers(rest).map(OfferAnswer.out) ?? .unclear
    case "name", "y", "yes":
      let name = NoteWords.unquoted(rest.joined(separator: " "))
      self = name.isEmpty ? .unclear : .name(name)
    default: self = .unclear
    }
  }
}
