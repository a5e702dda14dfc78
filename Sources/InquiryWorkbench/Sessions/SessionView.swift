package import InquiryDomain

/// A session as any screen shows it at one moment: console, JSON and wall all render this.
package struct SessionView: Equatable, Sendable {
  package var session: Session
  package var cohort: Cohort
  /// How many sessions the cohort has in all.
  package var sessionCount: Int
  /// How often a step is held that repeats; settled when the session starts.
  package var rounds: Int
  package var walk: Walk
  /// The position of the newest event in the log; 0 when nothing has happened.
  package var position: Int
  package var present: [Identifier<Person>]
  package var absent: [Identifier<Person>]
  package var counts: NoteCounts
  package var now: Instant

  package var currentStep: WalkStep? { walk.current.map { walk.steps[$0] } }
  package var legal: [WalkEvent] { walk.legalEvents(at: now) }
  package var left: Double? { walk.left(at: now) }
  package var projectedEnd: Instant? { walk.projectedEnd(at: now) }
  package var plannedEnd: Instant? { walk.plannedEnd(from: session.plannedStart) }

  /// Seconds by which the session will end late; below zero when it is ahead.
  package var behind: Double? {
    guard let projectedEnd, let plannedEnd else { return nil }
    return projectedEnd - plannedEnd
  }

  /// Whether what is written now stays hidden until it is revealed.
  package var hidesEntries: Bool {
    guard let current = walk.current else { return false }
    return walk.steps[current].step.hidden && !walk.ledgers[current].revealed
  }
}
