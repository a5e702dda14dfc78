extension Walk {
  /// The step that runs, is paused, or was the last.
  package var current: Int? {
    switch phase {
    case .notStarted: nil
    case .running(let step, _), .paused(let step), .finished(let step, _): step
    }
  }

  /// The seconds a step may take: its plan and what was added.
  package func allotted(_ step: Int) -> Double { max(0, steps[step].seconds + ledgers[step].added) }

  /// The seconds a step has taken until a moment.
  package func spent(_ step: Int, at now: Instant) -> Double {
    guard case .running(let running, let since) = phase, running == step else { return ledgers[step].spent }
    return ledgers[step].spent + max(0, moment(at: now) - since)
  }

  /// The seconds left in the current step; below zero when its time is over.
  package func left(at now: Instant) -> Double? {
    guard let current, !isFinished else { return nil }
    return allotted(current) - spent(current, at: now)
  }

  /// When the current step's time is up, were the clock to run on.
  package func deadline(of step: Int, at now: Instant) -> Instant {
    moment(at: now).adding(seconds: allotted(step) - spent(step, at: now))
  }

  /// Whether it is over; a finished walk may be reopened.
  package var isFinished: Bool {
    if case .finished = phase { true } else { false }
  }

  /// Whether it stands in a step with its clock stopped.
  package var isPaused: Bool {
    if case .paused = phase { true } else { false }
  }

  /// The seconds that all steps take by their plan, whatever was added since.
  package var plannedSeconds: Double { steps.reduce(0) { $0 + $1.seconds } }

  /// When the session would end if every step from here took the time it has.
  package func projectedEnd(at now: Instant) -> Instant? {
    guard let current, let left = left(at: now) else { return nil }
    let rest = steps.indices.dropFirst(current + 1).reduce(0) { $0 + max(0, allotted($1) - ledgers[$1].spent) }
    return moment(at: now).adding(seconds: max(0, left) + rest)
  }

  /// When the plan has it end, counted from the planned start if the session began within 90 minutes of it.
  package func plannedEnd(from plannedStart: Instant?) -> Instant? {
    guard let startedAt else { return nil }
    let start = plannedStart.flatMap { abs($0 - startedAt) <= 90 * 60 ? $0 : nil } ?? startedAt
    return start.adding(seconds: plannedSeconds)
  }

  /// The moment that counts: a clock that was set back stands still until it has passed the latest event.
  private func moment(at now: Instant) -> Instant { max(now, latest ?? now) }
}
