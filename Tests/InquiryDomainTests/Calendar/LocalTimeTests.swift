import Foundation
import Testing

@testable import InquiryDomain

@Suite struct LocalTimeTests {
  @Test("A moment is written for people in their own time")
  func writes() throws {
    let zone = try #require(TimeZone(identifier: "America/Chicago"))
    let local = LocalTime(try #require(Instant("2026-02-24T22:07:59.999Z")), in: zone)
    #expect(local.longDay == "Tue 24 Feb 2026")
    #expect(local.shortDay == "Tue 24 Feb")
    #expect(local.clock == "16:07")
    #expect(local.dayAndClock == "Tue 24 Feb 2026, 16:07")
    #expect(CivilDate("2026-03-06")?.shortText == "Fri 6 Mar")
  }

  @Test(
    "A time that the change of the clocks skips becomes the first moment after it",
    arguments: [
      ("America/New_York", "2026-03-08", 2, 30, "2026-03-08T07:00:00.000Z"),
      ("Europe/Berlin", "2026-03-29", 2, 0, "2026-03-29T01:00:00.000Z"),
      ("Pacific/Apia", "2011-12-30", 12, 0, "2011-12-30T10:00:00.000Z"),
    ])
  func gap(_ zone: String, _ day: String, _ hour: Int, _ minute: Int, _ expected: String) throws {
    #expect(try moment(zone, day, hour, minute).description == expected)
  }

  @Test(
    "A time that comes twice is the first of the two",
    arguments: [
      ("America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00.000Z"),
      ("Europe/Berlin", "2026-10-25", 2, 30, "2026-10-25T00:30:00.000Z"),
      ("Australia/Lord_Howe", "2026-04-05", 1, 45, "2026-04-04T14:45:00.000Z"),
    ])
  func overlap(_ zone: String, _ day: String, _ hour: Int, _ minute: Int, _ expected: String) throws {
    #expect(try moment(zone, day, hour, minute).description == expected)
  }

  @Test("Every other wall time comes back as it was", arguments: ["America/New_York", "Asia/Kathmandu", "UTC"])
  func roundTrips(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    let first = try #require(CivilDate("2026-01-01"))
    for days in 0..<365 {
      let (day, time) = (first.adding(days: days), TimeOfDay(minuteOfDay: 300 + days))
      let local = LocalTime(Instant(day, time, in: zone), in: zone)
      #expect(local.day == day && local.time == time)
    }
  }

  private func moment(_ zone: String, _ day: String, _ hour: Int, _ minute: Int) throws -> Instant {
    let (day, time) = (try #require(CivilDate(day)), try #require(TimeOfDay(hour: hour, minute: minute)))
    return Instant(day, time, in: try #require(TimeZone(identifier: zone)))
  }
}
