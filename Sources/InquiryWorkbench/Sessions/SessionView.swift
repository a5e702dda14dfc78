package import InquiryDomain

/// A session as any screen shows it at one moment: console, JSON and wall all render this.
package struct SessionView: Equatable, Sendable {
  package var session: Session
  package var cohort: Cohort
  /// How many sessions the cohort has in all.
  package var sessionCount: Int
  /// How often a step is held that repeats; settled when the session starts.
  package var rounds: Int
  /// The whole walk, folded from the log.
  package var walk: Walk
  /// The position of the newest event in the log; 0 when nothing has happened.
  package var position: Int
  /// The principals who are there: everyone who is not marked as away.
  package var present: [Identifier<Person>]
  /// Those marked as away, in the order of their identifiers.
  package var absent: [Identifier<Person>]
  /// How much has been written in the session, without a word of it.
  package var counts: NoteCounts
  /// The moment for which all of this holds.
  package var now: Instant

  /// The step that runs, is paused or was the last; nil before the start.
  package var currentStep: WalkStep? { walk.current.map { walk.steps[$0] } }
  /// What a facilitator may do now.
  package var legal: [WalkEvent] { walk.legalEvents(at: now) }
  /// Seconds left in the current step; below zero when its time is over.
  package var left: Double? { walk.left(at: now) }
  /// When the session ends if every step from here takes the time it has.
  package var projectedEnd: Instant? { walk.projectedEnd(at: now) }
  /// When the session was to end; nil before it starts.
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
