import InquiryDomain
import InquiryWorkbench

/// A vote: its options while it is open, its totals once it is closed.
struct VoteScreen: Sendable {
  let view: VoteView
  let voters: Int

  func lines(on screen: Screen) -> [String] {
    view.vote.isOpen ? open(screen) : closed(screen)
  }

  private func open(_ screen: Screen) -> [String] {
    let dots = view.vote.dots == 1 ? "1 dot" : "\(view.vote.dots) dots"
    let each = view.vote.perOption == view.vote.dots ? "" : ", at most \(view.vote.perOption) on one"
    return screen.header(
      screen.ink.chrome("Blind vote \(view.vote.number) · \(dots) each\(each)"),
      screen.ink.chrome("\(view.turnout) of \(voters) have voted"))
      + [""] + view.choices.flatMap { choice in row(choice.option.position, choice.text, "", screen) }
      + [""]
      + screen.lines(
        "Nobody sees totals until the vote is closed. A ballot is the numbers you choose: 1 2 2", width: screen.width)
  }

  private func closed(_ screen: Screen) -> [String] {
    screen.header(screen.ink.chrome("Vote \(view.vote.number) · closed"), voted) + [""]
      + view.ranking.flatMap { choice in
        row(choice.option.position, choice.text, Self.dots(choice.option.count ?? 0), screen)
      } + [""] + screen.lines(verdict, width: screen.width)
  }

  private var voted: String { view.turnout == 1 ? "1 person voted" : "\(view.turnout) people voted" }

  private func row(_ position: Int, _ text: String, _ note: String, _ screen: Screen) -> [String] {
    let space = screen.width - 7 - (note.isEmpty ? 0 : note.displayWidth + 2)
    return screen.lines(text, width: space).enumerated().map { index, line in
      guard index == 0 else { return "      " + line }
      return "  \(position)".padded(to: 6) + (note.isEmpty ? line : line.padded(to: space) + "  " + note)
    }
  }

  static func dots(_ count: Int) -> String { count == 1 ? "1 dot" : "\(count) dots" }

  private var verdict: String {
    let leaders = view.leaders
    switch leaders.count {
    case 0: return "Nobody gave a dot. Talk, then vote again."
    case 1:
      return "Most dots: \(leaders[0].option.position). The count narrows; talk before you decide."
    default:
      let numbers = leaders.map { String($0.option.position) }.joined(separator: " and ")
      return "A tie between \(numbers). Talk, then vote again between them."
    }
  }
}
