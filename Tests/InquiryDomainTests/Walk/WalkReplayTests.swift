import InquiryDomain
import Testing

@Suite("A session's log")
struct WalkReplayTests {
  /// The log of one evening, as a workbook keeps it.
  static let evening: [(String, Int?, String)] = [
    ("start", 4, "2026-02-24T16:30:00.000Z"),
    ("next", nil, "2026-02-24T16:32:30.000Z"),
    ("extend", 1, "2026-02-24T16:33:00.500Z"),
    ("pause", nil, "2026-02-24T16:34:00.500Z"),
    ("resume", nil, "2026-02-24T16:44:00.500Z"),
    ("back", nil, "2026-02-24T16:44:10.500Z"),
    ("back", nil, "2026-02-24T16:44:11.000Z"),
    ("wave", nil, "2026-02-24T16:44:12.000Z"),
    ("next", nil, "2026-02-24T16:45:10.500Z"),
    ("next", nil, "2026-02-24T16:46:10.500Z"),
    ("reveal", nil, "2026-02-24T16:47:00.000Z"),
  ]

  private func log() throws -> [SessionEventRecord] {
    try Self.evening.enumerated().map { index, entry in
      SessionEventRecord(
        id: Identifier("\(index)"), sessionID: Identifier("s"), position: index + 1, event: entry.0, amount: entry.1,
        at: try #require(Instant(entry.2)))
    }
  }

  @Test("folds into the step, the time and the revealed entries it led to")
  func evening() throws {
    let walk = Walk(steps: Walk.sample.steps, log: try log())
    #expect(walk.phase == .running(step: 2, since: try #require(Instant("2026-02-24T16:46:10.500Z"))))
    #expect(walk.startedAt == Instant("2026-02-24T16:30:00.000Z"))
    #expect(walk.ledgers.map(\.spent) == [210, 160.5, 0, 0])
    #expect(walk.ledgers.map(\.added) == [0, 60, 0, 0])
    #expect(walk.ledgers.map(\.revealed) == [false, false, true, false])
  }

  @Test("leaves out what was not legal or is not known")
  func strays() throws {
    let kept = try log().filter { $0.event != "wave" && $0.position != 7 }
    #expect(Walk(steps: Walk.sample.steps, log: kept) == Walk(steps: Walk.sample.steps, log: try log()))
  }

  @Test("of no entries is a session that has not started")
  func empty() {
    #expect(Walk(steps: Walk.sample.steps, log: []) == .sample)
  }
}
