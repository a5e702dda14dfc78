import Foundation
import Testing

@testable import InquiryDomain

@Suite struct CivilDateTests {
  @Test("Every day from 1600 to 2400 follows the day before it")
  func consecutive() throws {
    let first = try #require(CivilDate("1600-01-01"))
    for number in first.dayNumber...(first.dayNumber + 292_200) {
      let day = CivilDate(dayNumber: number)
      try #require(CivilDate(year: day.year, month: day.month, day: day.day) == day)
    }
    #expect(first.adding(days: 292_194).description == "2400-01-01")
  }

  @Test(
    "Days that no calendar has are refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-10", "0000-01-01", "2026-2-3", "2026-02-24 ",
    ])
  func refuses(_ text: String) { #expect(CivilDate(text) == nil) }

  @Test(
    "A date knows its weekday",
    arguments: [
      ("2026-02-24", Weekday.tuesday), ("1970-01-01", .thursday), ("0001-01-01", .monday), ("9999-12-31", .friday),
      ("2000-02-29", .tuesday),
    ])
  func weekday(_ text: String, _ weekday: Weekday) { #expect(CivilDate(text)?.weekday == weekday) }

  @Test("Days are added over months, years and leap days, and stop at the ends of the calendar")
  func addsDays() throws {
    let day = try #require(CivilDate("2028-02-28"))
    #expect(day.adding(days: 1).description == "2028-02-29")
    #expect(day.adding(days: 2).description == "2028-03-01")
    #expect(day.adding(days: -60).description == "2027-12-30")
    #expect(day.adding(days: 10) - day == 10)
    #expect(day.adding(days: .max).description == "9999-12-31")
    #expect(day.adding(days: .min).description == "0001-01-01")
  }

  @Test("A month later is the same day, or the last one of a shorter month")
  func addsMonths() {
    #expect(CivilDate("2026-01-31")?.adding(months: 1).description == "2026-02-28")
    #expect(CivilDate("2026-01-15")?.adding(months: -2).description == "2025-11-15")
    #expect(CivilDate("2026-11-30")?.adding(months: 3).description == "2027-02-28")
  }

  @Test("The day depends on where people are")
  func zones() throws {
    let instant = try #require(Instant("2026-02-24T23:30:00Z"))
    let days = try ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map { name in
      CivilDate(instant, in: try #require(TimeZone(identifier: name))).description
    }
    #expect(days == ["2026-02-24", "2026-02-25", "2026-02-24"])
  }

  @Test("Dates sort by time and are kept as text in JSON")
  func codes() throws {
    let days = try ["2026-02-24", "2025-12-31"].map { try #require(CivilDate($0)) }
    #expect(days.sorted() == days.reversed())
    let json = try JSONEncoder().encode(days)
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-02-24","2025-12-31"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: json) == days)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDate].self, from: Data(#"["5/6"]"#.utf8)) }
  }
}
