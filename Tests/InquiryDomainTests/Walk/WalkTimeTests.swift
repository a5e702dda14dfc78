import InquiryDomain
import Testing

@Suite("A session's time")
struct WalkTimeTests {
  @Test("runs in the current step only")
  func spentAndLeft() throws {
    let walk = try Walk.played([(0, .start), (50, .next)])
    #expect(walk.spent(0, at: .after(80)) == 50)
    #expect(walk.spent(1, at: .after(80)) == 30)
    #expect(walk.left(at: .after(80)) == 90)
    #expect(walk.left(at: .after(300)) == -130)
    #expect(walk.spent(2, at: .after(80)) == 0)
  }

  @Test("stands still in a pause")
  func pause() throws {
    var walk = try Walk.played([(0, .start), (40, .pause)])
    #expect(walk.left(at: .after(41)) == 80)
    #expect(walk.left(at: .after(9_000)) == 80)
    try walk.play([(9_000, .resume)])
    #expect(walk.left(at: .after(9_010)) == 70)
  }

  @Test("comes back with a step that is returned to")
  func nextThenBack() throws {
    let walk = try Walk.played([(0, .start), (50, .next), (60, .back)])
    #expect(walk.current == 0)
    #expect(walk.spent(0, at: .after(60)) == 50)
    #expect(walk.left(at: .after(70)) == 60)
    #expect(walk.spent(1, at: .after(70)) == 10)
  }

  @Test("counts no time when the clock is set back")
  func clockBack() throws {
    var walk = try Walk.played([(1_000, .start), (1_060, .pause), (1_060, .resume)])
    #expect(walk.spent(0, at: .after(0)) == 60)
    try walk.play([(0, .next)])
    #expect(walk.spent(0, at: .after(0)) == 60)
    #expect(walk.spent(1, at: .after(-3_600)) == 0)
    #expect(walk.left(at: .after(-3_600)) == 120)
  }

  @Test("ends a step at the same moment whenever one looks")
  func deadlineStands() throws {
    let walk = try Walk.played([(0, .start), (50, .next), (55, .extend(minutes: 1))])
    for moment in stride(from: 55.0, through: 400, by: 7.3) {
      #expect(walk.deadline(of: 1, at: .after(moment)) == .after(230))
    }
  }

  @Test("can be given and taken, and what is given after too much was taken counts at once")
  func extend() throws {
    var walk = try Walk.played([(0, .start), (0, .extend(minutes: 5))])
    #expect(walk.allotted(0) == 420)
    try walk.play([(0, .extend(minutes: -60))])
    #expect(walk.allotted(0) == 0)
    try walk.play([(0, .extend(minutes: 1))])
    #expect(walk.allotted(0) == 60)
    #expect(walk.allotted(1) == 120)
  }

  @Test("says when the session would end and when the plan has it end")
  func projections() throws {
    var walk = Walk.sample
    #expect(walk.projectedEnd(at: .after(0)) == nil)
    #expect(walk.plannedEnd(from: .after(0)) == nil)
    #expect(walk.plannedSeconds == 480)
    try walk.play([(30, .start)])
    #expect(walk.projectedEnd(at: .after(30)) == .after(510))
    #expect(walk.projectedEnd(at: .after(100)) == .after(510))
    #expect(walk.projectedEnd(at: .after(250)) == .after(610), "an overrun step pushes the end")
    try walk.play([(40, .next)])
    #expect(walk.projectedEnd(at: .after(40)) == .after(400))
    try walk.play([(40, .pause)])
    #expect(walk.projectedEnd(at: .after(100)) == .after(460), "a pause pushes the end")
    try walk.play([(100, .finish)])
    #expect(walk.projectedEnd(at: .after(100)) == nil)
  }

  @Test(
    "counts the plan from the planned start, unless the session began on another day",
    arguments: [
      (nil, 480.0), (-300, 180), (5_400, 5_880), (5_401, 480), (-86_400, 480),
    ] as [(Double?, Double)])
  func plannedEnd(_ planned: Double?, _ end: Double) throws {
    let walk = try Walk.played([(0, .start)])
    #expect(walk.plannedEnd(from: planned.map { .after($0) }) == .after(end))
  }
}
