import InquiryDomain
import Testing

@Suite struct ReminderTests {
  private static let ana = Identifier<Person>("ana")

  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private static func schedule(
    _ after: String?, _ before: String?, today: String, _ progress: Progress = Progress(personID: ana)
  ) throws -> [String] {
    Reminder.schedule(
      after: try after.map(day), before: try before.map(day), progress: progress, today: try day(today)
    ).map { "\($0.kind) \($0.day)" }
  }

  @Test func `Between two monthly sessions there are four, each on its day`() throws {
    #expect(
      try Self.schedule("2026-09-08", "2026-10-13", today: "2026-09-08") == [
        "plan 2026-09-10", "midway 2026-09-25", "debrief 2026-10-08", "bring 2026-10-12",
      ])
  }

  @Test func `Days that have gone by are left out`() throws {
    #expect(
      try Self.schedule("2026-09-08", "2026-10-13", today: "2026-09-26") == ["debrief 2026-10-08", "bring 2026-10-12"])
    #expect(try Self.schedule("2026-09-08", "2026-10-13", today: "2026-10-13").isEmpty)
  }

  @Test(arguments: [
    (Progress(personID: ana, planned: true), ["midway", "debrief", "bring"]),
    (Progress(personID: ana, planned: true, applied: true), ["debrief", "bring"]),
    (Progress(personID: ana, noted: true), ["debrief", "bring"]),
    (Progress(personID: ana, planned: true, applied: true, noted: true, debriefed: true), ["bring"]),
  ])
  func `What is done is not asked for again`(progress: Progress, kinds: [String]) throws {
    let found = try Self.schedule("2026-09-08", "2026-10-13", today: "2026-09-08", progress)
    #expect(found.map { String($0.prefix { $0 != " " }) } == kinds)
  }

  @Test(arguments: 1...60)
  func `However short the weeks, there are four at most, in order, with two days between, none on a session's day`(
    length: Int
  ) throws {
    let start = try Self.day("2026-09-08")
    let found = Reminder.schedule(
      after: start, before: start.adding(days: length), progress: Progress(personID: Self.ana), today: start)
    #expect(found.count <= 4)
    #expect(zip(found, found.dropFirst()).allSatisfy { $1.day - $0.day >= 2 })
    #expect(found.allSatisfy { $0.day > start && $0.day < start.adding(days: length) })
    #expect(length < 2 || found.last?.kind == .bring)
  }

  @Test func `Without a next session only the plan has a day, and without a last one only what leads to the next`()
    throws
  {
    #expect(try Self.schedule("2026-09-08", nil, today: "2026-09-08") == ["plan 2026-09-10"])
    #expect(
      try Self.schedule(nil, "2026-10-13", today: "2026-09-08") == ["debrief 2026-10-08", "bring 2026-10-12"])
  }

  @Test(arguments: Reminder.Kind.allCases)
  func `A reminder invites, names nobody but its people, and in a calendar nobody at all`(kind: Reminder.Kind) {
    let mail = ReminderText(kind, to: ["Ana Reyes", "Ben Okafor"], nextDay: "Tue 13 Oct")
    #expect(mail.body.hasPrefix("Dear Ana and Ben,"))
    let calendar = ReminderText.calendar(kind, nextDay: "Tue 13 Oct")
    for word in ["must", "overdue", "reminder", "still", "forgot", "should"] {
      #expect(!mail.body.lowercased().contains(word), "\(word)")
    }
    #expect(!calendar.body.contains("Ana") && !calendar.body.contains("Dear") && !calendar.body.hasPrefix("\n"))
    #expect(calendar.body.first?.isUppercase == true)
  }

  @Test func `The way to catch up has each kind of entry once and a command for each that can still be written`() {
    let steps: [ProtocolStep] = [.story, .nothing, .cause, .sort, .group, .vote, .check].enumerated().map {
      ProtocolStep(
        id: "s\($0)", title: "T\($0)", minutes: 5, work: $1 == .check ? .pairs : .everyone, script: "", prompt: "P",
        captures: $1)
    }
    let agenda = AgendaItem(
      id: Identifier("a"), sessionID: Identifier("s"), position: 1, protocolID: "p", name: "P", steps: steps)
    let path = CatchUpStep.path(through: [agenda])
    #expect(path.map(\.captures) == [.story, .cause, .vote, .check])
    #expect(path.map(\.withPartner) == [false, false, false, true])
    #expect(path.allSatisfy { $0.minutes > 0 })
    #expect(path[2].writing(as: "ana") == nil)
    #expect(path[0].writing(as: "Ana Reyes")?.contains("--as \"Ana Reyes\"") == true)
  }
}
