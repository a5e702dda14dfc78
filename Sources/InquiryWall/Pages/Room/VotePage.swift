import InquiryDomain
package import InquiryWorkbench

/// The ballot, or the totals once the facilitator shows them.
package struct VotePage: Page {
  static let template = "vote"
  static let script: String? = "vote"

  package var frame: Frame
  package var state: RoomState
  /// The ballot was kept just now.
  package var saved: Bool
  package var problem: Problem?

  package init(frame: Frame, state: RoomState, saved: Bool = false, problem: Problem? = nil) {
    self.frame = frame
    self.state = state
    self.saved = saved
    self.problem = problem
  }

  var home: String { "/vote" }
  var heading: String { frame.words("vote.title") }

  var values: [String: Any] {
    let words = frame.words
    let open = state.votes.last(where: \.open)
    let results = open == nil ? results : []
    return [
      "voteTitle": open.map { words("vote.\($0.subject.rawValue)") } ?? words("vote.title"),
      "clock": StepValues.clock(state.session.left, phase: state.session.phase, in: words),
      "vote": open.map(ballot) ?? false,
      "results": results, "hasResults": !results.isEmpty, "state": state.pageData,
    ]
  }

  private func ballot(_ vote: RoomVote) -> [String: Any] {
    let words = frame.words
    let mine = vote.mine ?? [:]
    let order = BallotOrder.shuffled(vote.choices.map(\.position), for: state.me.person ?? "", in: vote.id)
    let choices = order.compactMap { position in vote.choices.first { $0.position == position } }
    let left = vote.dots - mine.values.reduce(0, +)
    return [
      "id": vote.id, "dots": "\(vote.dots)", "perOption": "\(vote.perOption)",
      "left": words("vote.left", count: left, ["dots": "\(vote.dots)"]),
      "choices": choices.map { choice($0, mine: mine["\($0.position)"] ?? 0, of: vote) },
      "saved": saved || !mine.isEmpty ? words("vote.saved") : "",
    ]
  }

  private func choice(_ choice: RoomVote.Choice, mine: Int, of vote: RoomVote) -> [String: Any] {
    let words = frame.words
    let name = ["text": choice.text]
    return [
      "position": "\(choice.position)", "text": choice.text, "category": choice.category?.rawValue ?? "",
      "letter": choice.category.map { words("category.\($0.rawValue).letter") } ?? false, "mine": "\(mine)",
      "perOption": "\(vote.perOption)", "dotsWord": words("vote.dots", count: mine), "label": words("vote.label", name),
      "more": words("vote.more", name), "fewer": words("vote.fewer", name),
    ]
  }

  /// The latest vote whose totals are known, the most dots first; those with as many stand as they stood.
  private var results: [[String: Any]] {
    guard let vote = state.votes.last(where: { !$0.open }) else { return [] }
    return vote.choices.filter { $0.count != nil }.sorted {
      ($0.count ?? 0, $1.position) > ($1.count ?? 0, $0.position)
    }
    .map {
      [
        "text": $0.text, "category": $0.category?.rawValue ?? "", "sorted": $0.category != nil,
        "votes": frame.words("note.votes", count: $0.count ?? 0),
      ]
    }
  }
}
