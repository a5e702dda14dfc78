import InquiryDomain
import Testing

@Suite("Identifiers")
struct SortableUUIDsTests {
  @Test("are UUIDs of version 7 with the moment in front")
  func shape() {
    let text = SortableUUIDs().next(at: Instant(milliseconds: 0x0199_AABB_CCDD), random: .max)
    #expect(text == "0199aabb-ccdd-7000-bfff-ffffffffffff")
    #expect(SortableUUIDs().next(at: Instant(milliseconds: 1), random: 0) == "00000000-0001-7000-8000-000000000000")
  }

  @Test("have version and variant bits whatever the random bits are")
  func bits() {
    let makes = SortableUUIDs()
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<2_000 {
      let text = makes.next(at: .after(0), random: numbers.next())
      #expect(text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
  }

  @Test("rise and never repeat, also while the clock goes back", arguments: [1, 2, 3] as [UInt64])
  func rising(_ seed: UInt64) {
    let makes = SortableUUIDs()
    var numbers = SeededNumbers(seed: seed)
    var now = Instant.after(0)
    var last = ""
    var falls = 0
    for _ in 0..<100_000 {
      let step = Int.random(in: 0..<50, using: &numbers)
      if step == 0 { now = now.adding(seconds: Double(Int.random(in: -7_200...60, using: &numbers))) }
      let text = makes.next(at: now, random: numbers.next())
      if text <= last { falls += 1 }
      last = text
    }
    #expect(falls == 0)
  }

  @Test("do not repeat between makers within a millisecond")
  func makers() {
    let makers = (0..<100).map { _ in SortableUUIDs() }
    var numbers = SeededNumbers(seed: 8)
    let texts = (0..<100_000).map { makers[$0 % 100].next(at: .after(0), random: numbers.next()) }
    #expect(Set(texts).count == 100_000)
  }

  @Test("are made from many threads at once without a twin")
  func threads() async {
    let makes = SortableUUIDs()
    let all = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<5_000).map { _ in makes.next(at: .after(0), random: 0) } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(all).count == 40_000)
  }

  @Test("hold a moment before 1970 and one at the end of time")
  func extremes() {
    #expect(SortableUUIDs().next(at: Instant(milliseconds: .min), random: 0).hasPrefix("00000000-0000-7001-8000"))
    #expect(SortableUUIDs().next(at: Instant(milliseconds: .max), random: 0).hasPrefix("e677d21f-dbff-7000"))
  }
}
