import InquiryDomain

extension Instant {
  /// Half past four in the afternoon of a winter day, UTC, and so many seconds later.
  static func after(_ seconds: Double) -> Instant {
    Instant(milliseconds: 1_771_950_600_000).adding(seconds: seconds)
  }
}

extension ProtocolStep {
  static func sample(
    _ id: String, minutes: Double = 2, hidden: Bool = false, repeats: Repetition = .once
  ) -> ProtocolStep {
    ProtocolStep(id: id, title: id, minutes: minutes, script: "", prompt: "", hidden: hidden, repeats: repeats)
  }
}

extension Walk {
  /// Four steps of two minutes each, the third with hidden entries.
  static let sample = Walk(steps: [
    WalkStep(step: .sample("arrive")), WalkStep(step: .sample("needs")),
    WalkStep(step: .sample("causes", hidden: true)), WalkStep(step: .sample("sort")),
  ])

  /// Applies events in turn, each so many seconds after the sample's beginning.
  mutating func play(_ events: [(Double, WalkEvent)]) throws {
    for (seconds, event) in events { _ = try apply(event, at: .after(seconds)) }
  }

  static func played(_ events: [(Double, WalkEvent)]) throws -> Walk {
    var walk = sample
    try walk.play(events)
    return walk
  }
}
