/// Says when a waiting prompt is to look at the time again.
struct TickClock {
  private let tick: (() -> Tick)?
  private let interval: Duration
  private var due: ContinuousClock.Instant

  init(_ prompt: Prompt) {
    tick = prompt.tick
    interval = prompt.tickInterval
    due = .now + interval
  }

  /// How long until the next tick; nil when nothing ticks.
  var remaining: Duration? {
    tick == nil ? nil : max(.zero, ContinuousClock.now.duration(to: due))
  }

  /// The next tick, once its time has come; ticks missed in between are not made up for.
  mutating func tickIfDue() -> Tick? {
    guard let tick, remaining == .zero else { return nil }
    due = .now + interval
    return tick()
  }
}
