/// The running session as a pure state machine, folded from its event log.
///
/// It holds moments and spent seconds and never counts ticks, so a closed lid, a restart and a second
/// screen all agree on the time that is left.
package struct Walk: Equatable, Sendable {
  package enum Phase: Equatable, Sendable {
    case notStarted
    case running(step: Int, since: Instant)
    case paused(step: Int)
    case finished(step: Int, at: Instant)
  }

  /// What whoever applied an event must now see to.
  package enum Effect: Hashable, Sendable {
    case announce(step: Int)
    case scheduleEnd(at: Instant)
    case cancelSchedule
    case reveal(step: Int)
    case close
  }

  /// An event that the phase does not allow.
  package struct IllegalEvent: Error, Equatable, Sendable {
    package let event: WalkEvent
    package let phase: Phase
  }

  /// What has happened in one step so far.
  package struct Ledger: Equatable, Sendable {
    /// Seconds spent, without the stretch that still runs.
    package var spent: Double = 0
    /// Seconds added to the plan.
    package var added: Double = 0
    package var revealed = false
  }

  package let steps: [WalkStep]
  package private(set) var phase: Phase = .notStarted
  package private(set) var ledgers: [Ledger]
  package private(set) var startedAt: Instant?

  package init(steps: [WalkStep]) {
    self.steps = steps
    ledgers = Array(repeating: Ledger(), count: steps.count)
  }

  /// Moves on, or throws and changes nothing.
  package mutating func apply(_ event: WalkEvent, at now: Instant) throws(IllegalEvent) -> [Effect] {
    switch (phase, event) {
    case (.notStarted, .start) where !steps.isEmpty:
      startedAt = now
      return enter(0, at: now)
    case (.running(let step, _), .next) where step + 1 < steps.count: return turn(to: step + 1, at: now)
    case (.paused(let step), .next) where step + 1 < steps.count: return turn(to: step + 1, at: now)
    case (.running(let step, _), .back) where step > 0: return turn(to: step - 1, at: now)
    case (.paused(let step), .back) where step > 0: return turn(to: step - 1, at: now)
    case (.running(let step, _), .pause):
      settle(at: now)
      phase = .paused(step: step)
      return [.cancelSchedule]
    case (.paused(let step), .resume): return run(step, at: now)
    case (.running(let step, _), .extend(let minutes)):
      extend(step, by: minutes)
      return [.scheduleEnd(at: deadline(of: step, at: now))]
    case (.paused(let step), .extend(let minutes)):
      extend(step, by: minutes)
      return []
    case (.running(let step, _), .reveal) where canReveal(step), (.paused(let step), .reveal) where canReveal(step):
      let source = hiddenStep(for: step) ?? step
      ledgers[source].revealed = true
      return [.reveal(step: source)]
    case (.running(let step, _), .finish), (.paused(let step), .finish):
      settle(at: now)
      phase = .finished(step: step, at: now)
      return [.cancelSchedule, .close]
    case (.finished(let step, _), .reopen): return enter(step, at: now)
    default: throw IllegalEvent(event: event, phase: phase)
    }
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

  private func canReveal(_ step: Int) -> Bool { hiddenStep(for: step) != nil }

  /// The latest step so far, up to the current one, whose entries are hidden still.
  private func hiddenStep(for step: Int) -> Int? {
    (0...step).last { steps[$0].step.hidden && !ledgers[$0].revealed }
  }
}
