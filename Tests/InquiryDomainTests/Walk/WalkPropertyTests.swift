import InquiryDomain
import Testing

@Suite("Any order of events")
struct WalkPropertyTests {
  /// One walk of random events, the clock sometimes set back.
  struct Journey {
    var numbers: SeededNumbers
    var walk: Walk
    var now = Instant.after(0)
    var log: [SessionEventRecord] = []

    init(seed: UInt64) {
      var numbers = SeededNumbers(seed: seed)
      let steps = (0..<Int.random(in: 1...7, using: &numbers)).map { index in
        WalkStep(
          step: .sample(
            "step \(index)", minutes: Double(Int.random(in: 0...12, using: &numbers)) / 2,
            hidden: Int.random(in: 0..<3, using: &numbers) == 0))
      }
      walk = Walk(steps: steps)
      self.numbers = numbers
    }

    mutating func anyEvent() -> WalkEvent {
      let event = WalkEvent.samples.randomElement(using: &numbers) ?? .next
      guard case .extend = event else { return event }
      return .extend(minutes: Int.random(in: -9...9, using: &numbers))
    }

    mutating func moveClock() {
      let back = Int.random(in: 0..<20, using: &numbers) == 0
      now = now.adding(seconds: Double(Int.random(in: back ? -90_000...0 : 0...200_000, using: &numbers)) / 1_000)
    }

    mutating func keep(_ event: WalkEvent) {
      log.append(
        SessionEventRecord(
          id: Identifier("\(log.count)"), sessionID: Identifier("s"), position: log.count + 1, event: event.word,
          amount: event.amount, at: now))
    }
  }

  @Test("keeps the promises of the session machine", arguments: 0..<40)
  func promises(_ block: Int) throws {
    for seed in block * 100..<block * 100 + 100 {
      var journey = Journey(seed: UInt64(seed))
      for _ in 0..<60 { try step(&journey) }
      #expect(Walk(steps: journey.walk.steps, log: journey.log) == journey.walk, "replay, seed \(seed)")
    }
  }

  private func step(_ journey: inout Journey) throws {
    journey.moveClock()
    let event = journey.anyEvent()
    let before = journey.walk
    let said = before.legalEvents(at: journey.now).contains { $0.word == event.word }
    let effects = try? journey.walk.apply(event, at: journey.now)
    try #require((effects != nil) == said, "legalEvents and apply agree on \(event)")
    if let effects {
      journey.keep(event)
      try check(event, effects, from: before, to: journey.walk, at: journey.now)
    } else {
      try #require(journey.walk == before, "an illegal event changes nothing")
    }
    try checkTime(of: journey.walk, at: journey.now)
  }

  private func check(_ event: WalkEvent, _ effects: [Walk.Effect], from old: Walk, to new: Walk, at now: Instant) throws
  {
    for index in new.steps.indices {
      try #require(new.ledgers[index].spent >= old.ledgers[index].spent, "time that was spent stays spent")
      try #require(!old.ledgers[index].revealed || new.ledgers[index].revealed, "what was revealed stays revealed")
    }
    let revealed = new.ledgers.indices.filter { new.ledgers[$0].revealed && !old.ledgers[$0].revealed }
    try #require(effects.contains { if case .reveal = $0 { true } else { false } } == (event == .reveal))
    try #require(revealed.count == (event == .reveal ? 1 : 0), "each reveal reveals one step, once")
    if case .finished = new.phase { try #require(effects.contains(.close)) }
    guard case .running(let step, _) = new.phase, event != .reveal else { return }
    try #require(effects.contains(.scheduleEnd(at: new.deadline(of: step, at: now))))
  }

  private func checkTime(of walk: Walk, at now: Instant) throws {
    for index in walk.steps.indices {
      try #require(walk.spent(index, at: now) >= 0 && walk.allotted(index) >= 0)
      try #require(walk.spent(index, at: now.adding(seconds: -1e6)) >= 0, "time is never negative")
    }
    guard let current = walk.current, let left = walk.left(at: now) else { return }
    try #require(
      abs(walk.spent(current, at: now) + left - walk.allotted(current)) < 1e-6, "spent and left make the whole")
    guard walk.isPaused else { return }
    try #require(walk.left(at: now.adding(seconds: 5_000)) == left, "a pause stops the clock")
  }
}
