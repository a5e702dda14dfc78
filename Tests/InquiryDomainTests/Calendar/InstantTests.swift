import Foundation
import Testing

@testable import InquiryDomain

@Suite struct InstantTests {
  @Test(
    "An instant is written as RFC 3339 in UTC to the millisecond",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_771_949_291_123, "2026-02-24T16:08:11.123Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func writes(_ milliseconds: Int64, _ text: String) {
    #expect(Instant(milliseconds: milliseconds).description == text)
    #expect(Instant(text)?.milliseconds == milliseconds)
  }

  @Test(
    "Fractions of one to nine digits and offsets are read, and cut to the millisecond",
    arguments: [
      ("2026-02-24T16:08:11Z", "2026-02-24T16:08:11.000Z"), ("2026-02-24T16:08:11.1Z", "2026-02-24T16:08:11.100Z"),
      ("2026-02-24T16:08:11.123999999Z", "2026-02-24T16:08:11.123Z"),
      ("2026-02-24T16:08:11+05:30", "2026-02-24T10:38:11.000Z"),
      ("2026-02-24T20:08:11.5-08:00", "2026-02-25T04:08:11.500Z"),
      ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000Z"),
    ])
  func reads(_ text: String, _ plain: String) { #expect(Instant(text)?.description == plain) }

  @Test(
    "Text that is not exactly RFC 3339 is refused",
    arguments: [
      "", "2026-02-24", "2026-02-24T16:08Z", "2026-02-24T16:08:11", "2026-02-24 16:08:11Z", "2026-02-30T00:00:00Z",
      "2026-13-01T00:00:00Z", "2026-02-24T24:00:00Z", "2026-02-24T16:60:11Z", "2026-02-24T16:08:60Z",
      "2026-02-24T16:08:11.Z", "2026-02-24T16:08:11.1234567890Z", "2026-02-24T16:08:11+0530", "2026-02-24T16:08:11Zx",
      "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "26-02-24T16:08:11Z",
      "2026-02-24T16:08:11+24:00", "２026-02-24T16:08:11Z", "-026-02-24T16:08:11Z",
    ])
  func refuses(_ text: String) { #expect(Instant(text) == nil) }

  @Test("Every instant survives being written and read, and its text sorts as time does")
  func roundTrips() {
    var random = SeededNumbers(seed: 24)
    let instants = (0..<2000).map { _ in
      Instant(milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random))
    }
    #expect(instants.allSatisfy { Instant($0.description) == $0 })
    #expect(instants.sorted().map(\.description) == instants.map(\.description).sorted())
  }

  @Test("Instants agree with Foundation's calendar")
  func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      let instant = Instant(milliseconds: Int64.random(in: 0...4_102_444_800_000, using: &random))
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: instant.date)
      let text = CivilDate(instant, in: calendar.timeZone)
      #expect([text.year, text.month, text.day] == [parts.year, parts.month, parts.day])
      #expect(text.weekday.rawValue == (try #require(parts.weekday) + 5) % 7)
      #expect(instant.description.dropFirst(11).prefix(2) == Padded(try #require(parts.hour), 2).description)
    }
  }

  @Test("Seconds are added and measured, and the ends of the range hold")
  func arithmetic() {
    let start = Instant(milliseconds: 1000)
    #expect(start.adding(seconds: 1.5).milliseconds == 2500)
    #expect(start.adding(seconds: -2).milliseconds == -1000)
    #expect(start.adding(seconds: 90) - start == 90)
    #expect(start.adding(seconds: .infinity).description == "9999-12-31T23:59:59.999Z")
    #expect(start.adding(seconds: -.infinity).description == "0001-01-01T00:00:00.000Z")
    #expect(start.adding(seconds: .nan) == start)
    #expect(Instant(milliseconds: .max) > Instant(milliseconds: .min))
  }

  @Test("A Foundation date and an instant change into each other")
  func dates() {
    let instant = Instant(milliseconds: 1_771_949_291_123)
    #expect(Instant(date: instant.date) == instant)
    #expect(Instant(date: .distantFuture).description == "4001-01-01T00:00:00.000Z")
  }

  @Test("JSON holds the text, and other text does not decode")
  func codes() throws {
    let instant = Instant(milliseconds: 1_771_949_291_123)
    let json = try JSONEncoder().encode([instant])
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-02-24T16:08:11.123Z"]"#)
    #expect(try JSONDecoder().decode([Instant].self, from: json) == [instant])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data(#"["soon"]"#.utf8)) }
  }
}
