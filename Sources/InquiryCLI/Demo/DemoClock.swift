import InquiryDomain
import Synchronization

/// The sample's own clock: it stands still in a scene and moves on between scenes.
final class DemoClock: Sendable {
  private let now: Mutex<Instant>
  private let identifiers = SortableUUIDs()

  /// Half past three on 24 February 2026, in the sample's time zone.
  init() {
    now = Mutex(Instant(milliseconds: 1_771_975_800_000))
  }

  func advance(minutes: Double) {
    now.withLock { $0 = $0.adding(seconds: minutes * 60) }
  }

  var ambient: Ambient {
    let now: @Sendable () -> Instant = { self.now.withLock { $0 } }
    return Ambient(
      now: now, makeID: { self.identifiers.next(at: now(), random: .random(in: .min ... .max)) },
      random: { .random(in: .min ... .max) })
  }
}
