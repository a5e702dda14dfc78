import InquiryDomain
import InquiryWorkbench

/// One line of the agenda: a step, with all its rounds.
struct AgendaRow: Equatable, Sendable {
  enum State: Equatable, Sendable {
    case done(took: Double)
    case now(round: Int, rounds: Int)
    case coming
  }

  var title: String
  var starts: Instant?
  var minutes: Double
  var state: State

  /// The rows of a session, with the rounds of a repeated block folded into one row.
  static func rows(of view: SessionView) -> [AgendaRow] {
    var rows: [AgendaRow] = []
    var start = view.walk.startedAt ?? view.session.plannedStart
    for block in blocks(of: view.walk.steps) {
      let row = row(for: block, in: view, starts: start)
      rows.append(row)
      start = start?.adding(seconds: length(of: block, in: view))
    }
    return rows
  }

  /// Neighbouring stops that belong to one repeated block of one protocol, or one stop alone.
  private static func blocks(of steps: [WalkStep]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for index in steps.indices {
      if let last = blocks.last, steps[index].rounds > 1, steps[last.lowerBound].rounds > 1,
        steps[index].item == steps[last.lowerBound].item
      {
        blocks[blocks.count - 1] = last.lowerBound..<index + 1
      } else {
        blocks.append(index..<index + 1)
      }
    }
    return blocks
  }

  private static func row(for block: Range<Int>, in view: SessionView, starts: Instant?) -> AgendaRow {
    let first = view.walk.steps[block.lowerBound]
    let title = first.rounds > 1 ? "\(first.step.title), \(first.rounds) rounds" : first.step.title
    return AgendaRow(
      title: title, starts: starts, minutes: block.reduce(0) { $0 + view.walk.steps[$1].step.minutes },
      state: state(of: block, in: view))
  }

  private static func state(of block: Range<Int>, in view: SessionView) -> State {
    let took = block.reduce(0) { $0 + view.walk.spent($1, at: view.now) }
    guard let current = view.walk.current else { return .coming }
    if view.walk.isFinished || current >= block.upperBound {
      return took > 0 ? .done(took: took) : current >= block.upperBound ? .done(took: 0) : .coming
    }
    guard block.contains(current) else { return .coming }
    return .now(round: view.walk.steps[current].round, rounds: view.walk.steps[current].rounds)
  }

  /// What a block took if it is over, else what it is expected to take.
  private static func length(of block: Range<Int>, in view: SessionView) -> Double {
    block.reduce(0) { sum, step in
      let spent = view.walk.spent(step, at: view.now)
      let isOver = view.walk.current.map { step < $0 } ?? false
      return sum + (isOver ? spent : max(spent, view.walk.allotted(step)))
    }
  }
}
