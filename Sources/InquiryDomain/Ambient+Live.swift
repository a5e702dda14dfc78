import Foundation

extension Ambient {
  /// The real clock, UUIDv7 identifiers and the system's random numbers.
  ///
  /// - Parameter fixed: a moment to stand still at, for tests and demonstrations (`HMW_NOW`).
  package static func live(fixed: Instant? = nil) -> Ambient {
    let identifiers = SortableUUIDs()
    let now: @Sendable () -> Instant = { fixed ?? Instant(date: Date()) }
    return Ambient(
      now: now,
      makeID: { identifiers.next(at: now(), random: .random(in: .min ... .max)) },
      random: { .random(in: .min ... .max) }, goOn: { identifiers.goOn(after: $0) })
  }
}
