import InquiryDomain
import InquiryWorkbench

/// How many have voted, in one line.
struct VoteTurnout: Presentable {
  /// The numbers alone.
  struct Shape: Encodable, Sendable {
    var vote: Int
    var open: Bool
    var voted: Int
    var invited: Int?
  }

  let kind = "vote.status"
  let shape: VoteShape

  var payload: Shape { Shape(vote: shape.number, open: shape.open, voted: shape.voted, invited: shape.invited) }

  var table: PlainTable? {
    PlainTable(
      header: ["vote", "open", "voted", "invited"],
      rows: [["\(shape.number)", shape.open ? "yes" : "no", "\(shape.voted)", shape.invited.map(String.init) ?? ""]])
  }

  func lines(on screen: Screen) -> [String] {
    [screen.ink.chrome("Vote \(shape.number) is \(shape.open ? "open" : "closed"): \(shape.turnoutText).")]
  }
}
