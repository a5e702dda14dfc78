import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite struct YearPlanWriteTests {
  private static func days(_ count: Int, zone name: String = "America/Los_Angeles") throws -> [Instant] {
    let zone = try #require(TimeZone(identifier: name))
    let first = Instant(try #require(CivilDate("2026-09-08")), try #require(TimeOfDay("15:30")), in: zone)
    return SessionRhythm.monthly.moments(from: first, count: count, in: zone)
  }

  private static func group(zone: String = "America/Los_Angeles", sessions: [Instant?] = []) throws -> (
    bench: Workbench, cohort: Cohort
  ) {
    let bench = try Workbench.inMemory(TestAmbient())
    let book = try bench.setUp(
      NewCohort(
        name: "R", timeZone: zone, people: ["Ana", "Ben", "Cy", "Dee"].map { NewMember(name: $0) },
        sessions: sessions), by: .keeper)
    return (bench, book.cohort)
  }

  @Test(arguments: ["America/Los_Angeles", "Asia/Kolkata", "America/Sao_Paulo", "UTC"])
  func `Every session of the year begins at half past three on the cohort's clocks`(zone: String) throws {
    let (bench, cohort) = try Self.group(zone: zone)
    _ = try bench.planYear(YearForm(days: Self.days(10, zone: zone), sharesMonth: true), in: cohort.id, by: .keeper)
    let clocks = try #require(TimeZone(identifier: zone))
    let starts = try bench.sessions(of: cohort.id).compactMap(\.plannedStart).map { LocalTime($0, in: clocks) }
    #expect(starts.count == 10)
    #expect(starts.allSatisfy { $0.clock == "15:30" && $0.day.weekday == .tuesday && (8...14).contains($0.day.day) })
  }

  @Test func `Sessions that were set up before are filled and not doubled`() throws {
    let days = try Self.days(10)
    let (bench, cohort) = try Self.group(sessions: days.prefix(3).map(Optional.some) + [nil, nil])
    let written = try bench.planYear(YearForm(days: days, sharesMonth: true), in: cohort.id, by: .keeper)
    let sessions = try bench.sessions(of: cohort.id)
    #expect(sessions.count == 10)
    #expect(sessions.prefix(5).map(\.number) == [1, 2, 3, 4, 5])
    #expect(sessions[3].plannedStart == days[3], "the one without a day takes the first that is free")
    #expect(sessions.allSatisfy { $0.focus != nil && $0.produces != nil && $0.title != "From story to inquiry" })
    #expect(sessions.last?.meanwhile == nil)
    #expect(written.entries.filter { $0.change == .new }.count == 5)
    for session in sessions {
      let agenda = try bench.view(of: session.id).walk.steps
      #expect(agenda.first?.step.id == "norm" && agenda.last?.step.id == "exit")
    }
  }

  @Test func `What people wrote themselves, and what has begun, stays letter by letter`() throws {
    let days = try Self.days(4)
    let (bench, cohort) = try Self.group()
    let held = try bench.planSession(in: cohort.id, start: days[0], by: .keeper)
    _ = try bench.apply(.start, to: held.id, by: .keeper)
    _ = try bench.apply(.finish, to: held.id, by: .keeper)
    _ = try bench.planSession(
      in: cohort.id, title: "Our own day", start: days[1], protocols: ["chalk_talk"], by: .keeper)
    let before = try bench.sessions(of: cohort.id)
    _ = try bench.planYear(YearForm(days: days, sharesMonth: true), in: cohort.id, by: .keeper)
    let after = try bench.sessions(of: cohort.id)
    #expect(after.count == 4)
    #expect(after[0].title == before[0].title && after[0].focus == nil)
    #expect(after[1].title == "Our own day" && after[1].focus != nil)
    #expect(try bench.view(of: after[1].id).walk.steps.allSatisfy { $0.itemName == "Chalk talk" })
  }

  @Test func `One undo takes the whole year back`() throws {
    let (bench, cohort) = try Self.group()
    _ = try bench.planYear(YearForm(days: Self.days(10)), in: cohort.id, by: .keeper)
    _ = try bench.undo(by: .keeper)
    #expect(try bench.sessions(of: cohort.id).isEmpty)
  }

  @Test func `A plan that nobody has touched makes room for another; words that were changed do not`() throws {
    let (bench, cohort) = try Self.group()
    _ = try bench.planYear(YearForm(days: Self.days(4)), in: cohort.id, by: .keeper)
    let own = try bench.sessions(of: cohort.id)[1]
    _ = try bench.editSession(own.id, focus: "Our own words", by: .keeper)
    let longer = YearForm(days: try Self.days(8), skeleton: .long)
    _ = try bench.planYear(longer, in: cohort.id, by: .keeper)
    let sessions = try bench.sessions(of: cohort.id)
    let wanted = YearPhase.phases(for: 8, late: false)
    #expect(sessions.enumerated().allSatisfy { $0 == 1 || $1.title == wanted[$0].title })
    #expect(sessions[1].focus == "Our own words")
    #expect(sessions[3].title != "Share and close" && sessions[3].meanwhile == wanted[3].meanwhile)
    #expect(try bench.view(of: sessions[3].id).walk.steps.first?.step.minutes == 10)
    #expect(try !bench.yearPreview(longer, in: cohort.id).changesAnything)
  }

  @Test func `Three hours give the frame its own minutes and room for another protocol`() throws {
    let (bench, cohort) = try Self.group()
    let preview = try bench.yearPreview(YearForm(days: Self.days(10), skeleton: .long), in: cohort.id)
    let short = try bench.yearPreview(YearForm(days: Self.days(10), skeleton: .short), in: cohort.id)
    #expect(zip(preview.entries, short.entries).allSatisfy { $0.protocols.count > $1.protocols.count })
    _ = try bench.planYear(YearForm(days: Self.days(10), skeleton: .long), in: cohort.id, by: .keeper)
    let steps = try bench.view(of: bench.sessions(of: cohort.id)[0].id).walk.steps
    #expect(steps.first?.step.minutes == 10 && steps.last?.step.minutes == 10)
  }

  @Test(arguments: 1...14, [true, false])
  func `Every protocol of every plan is in the library`(count: Int, late: Bool) throws {
    let (bench, cohort) = try Self.group()
    for skeleton in YearSkeleton.allCases {
      let form = YearForm(days: try Self.days(count), late: late, skeleton: skeleton)
      #expect(try bench.yearPreview(form, in: cohort.id).entries.count == count)
    }
  }

  @Test func `Without any day the year can't be planned, and the hint says how`() throws {
    let (bench, cohort) = try Self.group(sessions: [nil])
    let failure = #expect(throws: Failure.self) { try bench.yearPreview(YearForm(), in: cohort.id) }
    #expect(failure?.code == "year.no-dates" && failure?.hint?.contains("--first") == true)
  }

  @Test func `The version of a session in calendars grows with each change of it, undo included`() throws {
    let (bench, cohort) = try Self.group()
    _ = try bench.planYear(YearForm(days: Self.days(2)), in: cohort.id, by: .keeper)
    let first = try bench.sessions(of: cohort.id)[0]
    let version = { try bench.year(of: cohort.id).entries[0].changes }
    #expect(try version() == 0)
    _ = try bench.editSession(first.id, start: try Self.days(1)[0].adding(seconds: 3600), by: .keeper)
    #expect(try version() == 1)
    _ = try bench.undo(by: .keeper)
    #expect(try version() == 2)
    #expect(try bench.year(of: cohort.id).entries[1].changes == 0)
  }
}
