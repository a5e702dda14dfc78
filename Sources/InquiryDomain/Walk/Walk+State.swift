extension Walk {
  /// Where the session stands: before its first step, in a step with the clock running or stopped, or over.
  package enum Phase: Equatable, Sendable {
    case notStarted
    case running(step: Int, since: Instant)
    case paused(step: Int)
    case finished(step: Int, at: Instant)
  }

  /// What whoever applied an event must now see to.
  package enum Effect: Hashable, Sendable {
    /// Say that a step begins.
    case announce(step: Int)
    /// Be ready to say, at this moment, that the step's time is over.
    case scheduleEnd(at: Instant)
    /// Forget the end that was scheduled before.
    case cancelSchedule
    /// Show what was written in a step that hid it.
    case reveal(step: Int)
    /// The session is over.
    case close
  }

  /// An event that the phase does not allow.
  package struct IllegalEvent: Error, Equatable, Sendable {
    /// What was asked for.
    package let event: WalkEvent
    /// Where the walk stood, and stands.
    package let phase: Phase
  }

  /// What has happened in one step so far.
  package struct Ledger: Equatable, Sendable {
    /// Seconds spent, without the stretch that still runs.
    package var spent: Double = 0
    /// Seconds added to the plan.
    package var added: Double = 0
    /// Whether what was written in the step is shown to all; it means nothing for a step that hides nothing.
    package var revealed = false
  }
}
