import InquiryDomain
import InquiryWorkbench

/// One stop of a session with when it was, is or will be.
struct AgendaStop {
  /// Where a stop stands.
  enum State: String {
    case done, now, coming
  }

  var stop: WalkStep
  var state: State
  /// Nil where neither a plan nor a clock says it.
  var start: Instant?
  var spentSeconds: Double
  var allottedSeconds: Double

  /// Every stop: past ones as they were, coming ones as they will be if each takes the time it has.
  static func stops(of view: SessionView) -> [AgendaStop] {
    let walk = view.walk
    var moment = walk.startedAt ?? view.session.plannedStart
    return walk.steps.indices.map { index in
      let spent = walk.spent(index, at: view.now)
      let state: State = walk.isFinished ? (spent > 0 ? .done : .coming) : state(index, walk.current)
      if state == .now { moment = view.now.adding(seconds: -spent) }
      let row = AgendaStop(
        stop: walk.steps[index], state: state, start: moment, spentSeconds: spent, allottedSeconds: walk.allotted(index)
      )
      let length =
        switch state {
        case .done: spent
        case .now: max(spent, walk.allotted(index))
        case .coming: max(0, walk.allotted(index) - spent)
        }
      moment = moment?.adding(seconds: length)
      return row
    }
  }

  private static func state(_ index: Int, _ current: Int?) -> State {
    guard let current else { return .coming }
    return index < current ? .done : index == current ? .now : .coming
  }
}
