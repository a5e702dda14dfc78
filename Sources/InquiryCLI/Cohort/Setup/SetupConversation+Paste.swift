import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Takes several pasted lines where a list is asked for, and says what to do where one line is.
  mutating func takePaste(_ text: String) throws -> Move {
    postponed = nil
    switch draft.phase {
    case .people: return try takePeople(text)
    case .communities, .norms: try takeEach(Self.lines(text))
    default: try refuse(Self.lines(text))
    }
    return .stay
  }

  private mutating func takePeople(_ text: String) throws -> Move {
    try addPeople(text)
    try keep()
    say([""] + SetupScreen(draft: draft, screen: screen).head)
    let move = try askAboutSchools()
    if case .stay = move { say([""] + SetupScreen(draft: draft, screen: screen).foot) }
    return move
  }

  /// What can't be taken of a list is said line by line; the first of those lines can be put right at once.
  private mutating func takeEach(_ lines: [String]) throws {
    var refused: [String] = []
    for line in lines {
      do { try takePasted(line) } catch let failure as Failure {
        tell(failure)
        refused.append(line)
      }
    }
    show()
    draft.begun = refused.first ?? ""
    guard refused.count > 1 else { return }
    say(["Not taken:"] + refused.flatMap { screen.lines($0, width: screen.width - 2) }.map { "  \($0)" })
  }

  private mutating func takePasted(_ line: String) throws {
    if draft.phase == .norms {
      draft.norms.append(try EntryText.accept(line, as: "norm", limit: EntryText.Limit.line))
    } else {
      draft.communities.append(try checked(NewCommunity(typed: line)))
    }
  }

  private mutating func refuse(_ lines: [String]) throws {
    guard let first = lines.first else {
      throw Failure(.invalid, "setup.empty-paste", "There was nothing in that paste.", hint: "Type the answer here.")
    }
    draft.begun = first
    throw Failure(
      .invalid, "setup.one-line", "That paste has \(lines.count) lines, and one is asked for here.",
      hint: "The first is in the line now: change it, or press Enter to take it.")
  }

  /// The lines with something in them.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
