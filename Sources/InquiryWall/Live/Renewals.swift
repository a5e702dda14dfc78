import InquiryWorkbench
import Synchronization

/// Lets the seats of all streams be read anew at most twice a second: while a room comes in, each phone changes them.
final class Renewals: Sendable {
  static let pause: Duration = .milliseconds(500)

  private let state = Mutex<(last: ContinuousClock.Instant?, waits: Bool)>((nil, false))

  /// What of a look is told now; seats that are not read now are added to a later look.
  func due(_ tick: LiveRoom.Tick, at now: ContinuousClock.Instant = .now) -> LiveRoom.Tick {
    state.withLock { state in
      var tick = tick
      guard tick.parts.contains(.me) || state.waits else { return tick }
      state.waits = state.last.map { now - $0 < Self.pause } ?? false
      if state.waits {
        tick.parts.remove(.me)
      } else {
        tick.parts.insert(.me)
        state.last = now
      }
      return tick
    }
  }
}
