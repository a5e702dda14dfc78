/// The running session as a pure state machine, folded from its event log.
///
/// It holds moments and spent seconds and never counts ticks, so a closed lid, a restart and a second
/// screen all agree on the time that is left.
package struct Walk: Equatable, Sendable {
  /// The stops of the session in order, repeated ones once for each round; steps are named by their places from 0.
  package let steps: [WalkStep]
  /// Where the walk stands now.
  package private(set) var phase: Phase = .notStarted
  /// One for each step, at the same place.
  package private(set) var ledgers: [Ledger]
  /// When the first step began; nil before.
  package private(set) var startedAt: Instant?

  /// The latest moment of any event: a clock that was set back counts as standing still until it is passed again.
  private(set) var latest: Instant?

  /// A walk that has not started; one without steps never can.
  package init(steps: [WalkStep]) {
    self.steps = steps
    ledgers = Array(repeating: Ledger(), count: steps.count)
  }

  /// Moves on, or throws and changes nothing.
  ///
  /// - Returns: what the caller must now see to, in the order in which it should happen.
  /// - Throws: `IllegalEvent` where the phase does not allow the event.
  package mutating func apply(_ event: WalkEvent, at now: Instant) throws(IllegalEvent) -> [Effect] {
    let moment = max(now, latest ?? now)
    guard let effects = transition(event, at: moment) else { throw IllegalEvent(event: event, phase: phase) }
    latest = moment
    return effects
  }

  /// What an event leads to, or nil, and nothing changed, where the phase does not allow it.
  private mutating func transition(_ event: WalkEvent, at now: Instant) -> [Effect]? {
    switch phase {
    case .notStarted: event == .start ? start(at: now) : nil
    case .running(let step, _): whileRunning(step, event, at: now)
    case .paused(let step): whilePaused(step, event, at: now)
    case .finished(let step, _): event == .reopen ? enter(step, at: now) : nil
    }
  }

  private mutating func start(at now: Instant) -> [Effect]? {
    guard !steps.isEmpty else { return nil }
    startedAt = now
    return enter(0, at: now)
  }

  private mutating func whileRunning(_ step: Int, _ event: WalkEvent, at now: Instant) -> [Effect]? {
    switch event {
    case .pause:
      settle(at: now)
      phase = .paused(step: step)
      return [.cancelSchedule]
    case .extend(let minutes):
      extend(step, by: minutes)
      return [.scheduleEnd(at: deadline(of: step, at: now))]
    default: return whileOpen(step, event, at: now)
    }
  }

  /// While the clock stands, more minutes schedule nothing: the end is set when it runs again.
  private mutating func whilePaused(_ step: Int, _ event: WalkEvent, at now: Instant) -> [Effect]? {
    switch event {
    case .resume: return run(step, at: now)
    case .extend(let minutes):
      extend(step, by: minutes)
      return []
    default: return whileOpen(step, event, at: now)
    }
  }

  /// What goes whether the clock runs or stands.
  private mutating func whileOpen(_ step: Int, _ event: WalkEvent, at now: Instant) -> [Effect]? {
    switch event {
    case .next where step + 1 < steps.count: turn(to: step + 1, at: now)
    case .back where step > 0: turn(to: step - 1, at: now)
    case .reveal: reveal(upTo: step)
    case .finish: finish(step, at: now)
    default: nil
    }
  }

  private mutating func reveal(upTo step: Int) -> [Effect]? {
    guard let source = hiddenStep(for: step) else { return nil }
    ledgers[source].revealed = true
    return [.reveal(step: source)]
  }

  private mutating func finish(_ step: Int, at now: Instant) -> [Effect] {
    settle(at: now)
    phase = .finished(step: step, at: now)
    return [.cancelSchedule, .close]
  }

  /// What a facilitator may do now; help, buttons and tests all read this.
  package func legalEvents(at now: Instant) -> [WalkEvent] {
    WalkEvent.samples.filter { event in
      var copy = self
      return (try? copy.apply(event, at: now)) != nil
    }
  }

  private mutating func turn(to step: Int, at now: Instant) -> [Effect] {
    settle(at: now)
    return [.cancelSchedule] + enter(step, at: now)
  }

  private mutating func enter(_ step: Int, at now: Instant) -> [Effect] {
    [.announce(step: step)] + run(step, at: now)
  }

  private mutating func run(_ step: Int, at now: Instant) -> [Effect] {
    phase = .running(step: step, since: now)
    return [.scheduleEnd(at: deadline(of: step, at: now))]
  }

  /// Books the stretch that runs to its step; a clock set back counts as no time.
  private mutating func settle(at now: Instant) {
    guard case .running(let step, let since) = phase else { return }
    ledgers[step].spent += max(0, now - since)
  }

  /// Minutes taken away stop at nothing left, so that a minute given afterwards counts at once.
  private mutating func extend(_ step: Int, by minutes: Int) {
    ledgers[step].added = max(-steps[step].seconds, ledgers[step].added + Double(minutes) * 60)
  }

  /// The latest step so far, up to the current one, whose entries are hidden still.
  private func hiddenStep(for step: Int) -> Int? {
    (0...step).last { steps[$0].step.hidden && !ledgers[$0].revealed }
  }
}
