import Foundation
import InquiryDomain
import Testing

@Suite struct YearPlanTests {
  private static let zone = TimeZone(identifier: "America/Los_Angeles") ?? .gmt

  private static func moment(_ text: String) throws -> Instant {
    try DateReader(now: try #require(Instant("2026-08-01T12:00:00Z")), in: zone).moment(text)
  }

  private static func session(
    _ number: Int, _ start: String?, _ status: Session.Status = .planned
  ) throws -> Session {
    Session(
      id: Identifier("s\(number)"), number: number, cohortID: Identifier("c"), title: "S\(number)",
      plannedStart: try start.map(moment), status: status, createdAt: try #require(Instant("2026-08-01T12:00:00Z")))
  }

  private static func plan(
    _ sessions: [Session] = [], _ days: [String] = [], sharesMonth: Bool = false, late: Bool = false
  ) throws -> YearPlan {
    YearPlan(
      existing: sessions, days: try days.map(moment), sharesMonth: sharesMonth, late: late, in: zone)
  }

  @Test func `Eleven sessions from August on are the practice's whole year in its order`() {
    let titles = YearPhase.phases(for: 11, late: false).map(\.title)
    #expect(titles.first == "Launch")
    #expect(titles[3] == "Our question for the year")
    #expect(titles.last == "Share and close")
    #expect(Set(titles).count == 11)
  }

  @Test func `Ten sessions begin with launch and stories in one and lose nothing else`() {
    let whole = YearPhase.phases(for: 11, late: false).map(\.title)
    let ten = YearPhase.phases(for: 10, late: false).map(\.title)
    #expect(ten.first == "Launch, stories and needs")
    #expect(Array(ten.dropFirst()) == Array(whole.dropFirst(2)))
  }

  @Test(arguments: 1...30, [true, false])
  func `Any number of sessions has as many phases, begins at the beginning and ends at the end`(
    count: Int, late: Bool
  ) {
    let phases = YearPhase.phases(for: count, late: late)
    #expect(phases.count == count)
    #expect(phases[0].protocols.contains { ["listening_dyad", "inquiry"].contains($0) })
    #expect(count < 2 || phases[count - 1].title == "Share and close" || (count == 3 && !late))
    let order = YearPhase.phases(for: 11, late: false).map(\.title)
    let places = phases.compactMap { order.firstIndex(of: $0.title) }
    #expect(places == places.sorted(), "the order of the practice stays")
  }

  @Test func `A late start is one day from stories to the question`() {
    let phases = YearPhase.phases(for: 8, late: true)
    #expect(phases[0].title == "Retreat day: from story to question")
    #expect(phases[0].protocols.contains("inquiry"))
    #expect(!phases.contains { $0.title == "Our question for the year" })
  }

  @Test func `A session that is there keeps its day and takes the place of a new one`() throws {
    let plan = try Self.plan(
      [Self.session(1, "8 Sep 2026 14:00")], ["8 Sep 2026 15:30", "13 Oct 2026 15:30", "10 Nov 2026 15:30"])
    #expect(plan.entries.map(\.session?.number) == [1, nil, nil])
    #expect(plan.entries.map { $0.start.map { LocalTime($0, in: Self.zone).clock } } == ["14:00", "15:30", "15:30"])
  }

  @Test func `With a monthly rhythm another day of the same month is that month's session`() throws {
    let days = ["8 Sep 2026 15:30", "13 Oct 2026 15:30"]
    let there = [try Self.session(4, "22 Sep 2026 9:00")]
    #expect(try Self.plan(there, days, sharesMonth: true).entries.count == 2)
    #expect(try Self.plan(there, days, sharesMonth: false).entries.count == 3)
  }

  @Test func `A session without a day takes the first day that is free, and what was held stays first`() throws {
    let plan = try Self.plan(
      [
        Self.session(3, nil), Self.session(1, nil, .finished), Self.session(2, "8 Sep 2026 15:30", .finished),
      ], ["8 Sep 2026 15:30", "13 Oct 2026 15:30", "10 Nov 2026 15:30"])
    #expect(plan.entries.map(\.session?.number) == [1, 2, 3, nil])
    #expect(plan.entries.map(\.isOpen) == [false, false, true, true])
    #expect(plan.entries[2].start == (try Self.moment("13 Oct 2026 15:30")))
  }

  @Test func `Planned again, nothing is added`() throws {
    let days = ["8 Sep 2026 15:30", "13 Oct 2026 15:30"]
    let sessions = try days.enumerated().map { try Self.session($0 + 1, $1) }
    #expect(try Self.plan(sessions, days).entries.count == 2)
    #expect(try Self.plan(sessions, days, sharesMonth: true).entries.count == 2)
  }

  @Test func `Both lengths add up and hold every step that frames a session`() {
    for skeleton in YearSkeleton.allCases {
      #expect(skeleton.parts.reduce(0) { $0 + $1.minutes } == skeleton.rawValue)
      #expect(skeleton.protocols(of: .retreat).first == "opening")
      #expect(skeleton.protocols(of: .retreat).last == "closing")
    }
  }

  @Test(arguments: [
    ("second tue of sep 15:30", "Tue 8 Sep 2026, 15:30"), ("last thursday of november 9:00", "Thu 26 Nov 2026, 09:00"),
    ("1st mon oct 2027 8:15", "Mon 4 Oct 2027, 08:15"), ("the fifth monday of august at 3pm", "Mon 31 Aug 2026, 15:00"),
  ])
  func `Days are read by their place in the month`(typed: String, read: String) throws {
    #expect(LocalTime(try Self.moment(typed), in: Self.zone).dayAndClock == read)
  }

  @Test func `A month without a fifth Tuesday has none`() {
    #expect(throws: Failure.self) { try Self.moment("fifth tue of october 2026 15:30") }
  }
}
