package import InquiryWorkbench

/// The wall, for the projector and for whoever leads from a browser.
package struct WallPage: Page {
  static let template = "wall"
  static let script: String? = "wall"

  package var frame: Frame
  package var state: RoomState
  /// The community whose wall is shown; nil for all.
  package var community: String?
  /// Only looked at: no buttons at all.
  package var projector: Bool
  /// How to join; nil while phones can't.
  package var join: JoinCard?
  /// For whom whoever leads may type.
  package var people: [Frame.Person]
  package var problem: Problem?

  package init(
    frame: Frame, state: RoomState, community: String? = nil, projector: Bool = false, join: JoinCard? = nil,
    people: [Frame.Person] = [], problem: Problem? = nil
  ) {
    self.frame = frame
    self.state = state
    self.community = community
    self.projector = projector
    self.join = join
    self.people = people
    self.problem = problem
  }

  var home: String { "/wall" }
  var heading: String { frame.words("wall.title") }

  private var steers: Bool { state.me.leads && !projector }

  var values: [String: Any] {
    let words = frame.words
    var values = StepValues(state: state, words: words).values
    let board = BoardValues(
      state: state, words: words, community: community, moves: steers, projector: projector)
    values.merge(board.values) { $1 }
    values.merge(QuestionValues(state: state, words: words).values) { $1 }
    values.merge(HelmValues(state: state, words: words, people: people, community: community).values) { $1 }
    let vote = state.votes.first(where: \.open)
    values.merge(
      [
        "wallTitle": state.question ?? state.session.title, "projector": projector, "leads": steers,
        "join": join?.values ?? false, "joined": Self.joined(state.room, words),
        "before": state.session.phase == "notStarted", "asking": state.isAsking,
        "turnout": vote.map { Self.turnout($0, words) } ?? false, "state": state.pageData,
        "page": projector ? "wall projector" : (steers ? "wall steered" : "wall"),
      ]) { $1 }
    return values
  }

  private static func joined(_ room: RoomDoor, _ words: Words) -> String {
    words("wall.joined", ["count": "\(room.joined)", "of": "\(room.present)"])
  }

  private static func turnout(_ vote: RoomVote, _ words: Words) -> String {
    words("wall.turnout", ["count": "\(vote.turnout)", "expected": "\(vote.expected)"])
  }
}
