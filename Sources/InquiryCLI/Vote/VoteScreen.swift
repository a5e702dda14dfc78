import InquiryDomain
import InquiryWorkbench

/// A vote: while it is open its options and how many have voted, afterwards its result.
struct VoteScreen: Presentable {
  let kind: String
  let shape: VoteShape

  init(_ view: VoteView, kind: String, book: CohortBook) {
    self.kind = kind
    shape = VoteShape(view, book: book)
  }

  var payload: VoteShape { shape }

  var table: PlainTable? {
    PlainTable(
      header: ["vote", "open", "voted", "option", "kind", "number", "text", "dots"],
      rows: shape.options.map {
        [
          "\(shape.number)", shape.open ? "yes" : "no", "\(shape.voted)", "\($0.option)", $0.kind, "\($0.number)", $0.text,
          $0.dots.map(String.init) ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let dot = screen.ink.chrome(" · ")
    let place = shape.community.map { dot + screen.words($0) } ?? ""
    let heading = screen.header("Vote \(shape.number) on \(shape.on)\(place)", shape.turnoutText)
    let rows = shape.options.map {
      ListedRow(key: "\($0.option)", text: $0.text, facts: [$0.dots.map { "\($0) dot\($0 == 1 ? "" : "s")" } ?? "\($0.kind) \($0.number)"])
    }
    let width = rows.map(\.key.count).max() ?? 1
    let listed = rows.flatMap { row in
      screen.accessible ? [row.spoken(as: "Option", on: screen)] : row.lines(on: screen, keyWidth: width, keyAlignment: .trailing)
    }
    return heading + [""] + listed + ["", screen.ink.chrome(shape.nextLine)]
  }
}

extension VoteShape {
  /// `3 of 4 have voted`, or `4 voted` when it is over.
  var turnoutText: String { invited.map { "\(voted) of \($0) have voted" } ?? "\(voted) voted" }

  /// The rules while it is open, and what follows from the result.
  var nextLine: String {
    guard !open else {
      return "Each person has \(dots) dots, at most \(perOption) on one option: hmw vote cast \"1 1 2\" --by NAME. Totals stay hidden until: hmw vote close"
    }
    guard let leaders, let first = leaders.first, let winner = options.first(where: { $0.option == first }) else {
      return "Nobody gave a dot."
    }
    if leaders.count > 1 { return "A tie between options \(NumberWords.spoken(leaders)). Talk, then vote again or choose." }
    return winner.kind == "question" ? "Adopt it: hmw inquiry adopt \(winner.number)" : "See the wall: hmw wall"
  }
}
