import InquiryDomain
import InquiryWorkbench

/// A vote: while it is open its options and how many have voted, afterwards its result.
struct VoteAnswer: Presentable {
  let kind: String
  let view: VoteView
  let shape: VoteShape

  init(_ view: VoteView, kind: String, book: CohortBook) {
    self.kind = kind
    self.view = view
    shape = VoteShape(view, book: book)
  }

  var payload: VoteShape { shape }

  var table: PlainTable? {
    PlainTable(
      header: ["vote", "open", "voted", "option", "kind", "number", "text", "dots"],
      rows: shape.options.map {
        [
          "\(shape.number)", shape.open ? "yes" : "no", "\(shape.voted)", "\($0.option)", $0.kind, "\($0.number)",
          $0.text,
          $0.dots.map(String.init) ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    guard screen.accessible else {
      return VoteScreen(view: view, voters: shape.invited ?? shape.voted).lines(on: screen) + [""]
        + screen.hint(shape.nextLine)
    }
    let options = shape.options.map {
      ListedRow(key: "\($0.option)", text: $0.text, facts: [$0.dots.map(VoteScreen.dots) ?? ""]).spoken(
        as: "Option", on: screen)
    }
    return ["Vote \(shape.number) on \(shape.on). \(shape.turnoutText)."] + options + [shape.nextLine]
  }
}

extension VoteShape {
  /// `3 of 4 have voted`, or `4 voted` when it is over.
  var turnoutText: String { invited.map { "\(voted) of \($0) have voted" } ?? "\(voted) voted" }

  /// The rules while it is open, and what follows from the result.
  var nextLine: String {
    guard !open else {
      let numbers = options.prefix(dots).map { "\($0.option)" }.joined(separator: " ")
      return "hmw vote cast \"\(numbers)\" --by NAME · hmw vote status · hmw vote close"
    }
    guard let leaders, let first = leaders.first, let winner = options.first(where: { $0.option == first }) else {
      return "Nobody gave a dot."
    }
    if leaders.count > 1 {
      return "A tie between options \(NumberWords.spoken(leaders)). Talk, then vote again or choose."
    }
    return winner.kind == "question" ? "Adopt it: hmw inquiry adopt \(winner.number)" : "See the wall: hmw wall"
  }
}
