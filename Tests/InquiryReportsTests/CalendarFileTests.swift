import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct CalendarFileTests {
  private static let stamp = Instant(milliseconds: 1_771_947_000_000)

  private static func file(_ titles: String..., zone: String = "America/Los_Angeles") -> CalendarFile {
    CalendarFile(
      name: "Riverside Principals 2026", timeZone: zone, stamp: stamp,
      events: titles.enumerated().map { index, title in
        CalendarEvent(
          uid: "session-\(index)@hmw", sequence: index, time: .timed(stamp.adding(seconds: 3600), minutes: 90),
          title: title, notes: "What for:\nstories; needs, and \\ more")
      })
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  @Test func `The file is byte for byte what calendars expect`() throws {
    var file = Self.file("Launch, stories and needs", "Semana 2: ¿qué probamos? 学習")
    file.events.append(
      CalendarEvent(
        uid: "plan-1@hmw", sequence: 3, time: .allDay(try #require(CivilDate("2026-12-31"))), title: "One thing to try",
        notes: nil))
    try expectSnapshot(file.text, named: "calendar.ics")
  }

  @Test(arguments: [
    String(repeating: "a", count: 500), String(repeating: "é", count: 200), String(repeating: "学", count: 200),
    String(repeating: "👩🏽‍🏫", count: 60), "a" + String(repeating: "🇺🇸", count: 80),
    "e" + String(repeating: "\u{301}", count: 400), "", String(repeating: "\\", count: 100),
    String(repeating: "é", count: 32),
  ])
  func `Lines are folded at 75 octets, whole characters stay whole, and unfolding gives the words back`(
    title: String
  ) throws {
    let text = Self.file(title).text
    let bytes = Array(text.utf8)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let breaksAreWhole = bytes.indices.allSatisfy { index in
      (bytes[index] != 0x0A || (index > 0 && bytes[index - 1] == 0x0D))
        && (bytes[index] != 0x0D || (index + 1 < bytes.count && bytes[index + 1] == 0x0A))
    }
    #expect(breaksAreWhole, "a line feed follows each carriage return, and stands nowhere else")
    let lines = Self.octetLines(bytes)
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil }, "no character is cut")
    let unfolded = lines.reduce(into: [[UInt8]]()) { whole, line in
      if line.first == 0x20 { whole[whole.count - 1] += line.dropFirst() } else { whole.append(line) }
    }.map { String(decoding: $0, as: UTF8.self) }
    let summary = try #require(unfolded.first { $0.hasPrefix("SUMMARY:") })
    #expect(
      summary.unicodeScalars.dropFirst(8).elementsEqual(title.replacing("\\", with: "\\\\").unicodeScalars))
  }

  private static func octetLines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0.filter { $0 != 0x0D }) }
  }

  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
    ("tab\there", "tab here"), ("bell\u{07}esc\u{1B}[31m", "bellesc[31m"), ("sep\u{2028}line", "sep\\nline"),
    ("END:VEVENT\nBEGIN:VEVENT", "END:VEVENT\\nBEGIN:VEVENT"),
  ])
  func `Words are escaped, and none can end a line`(words: String, written: String) {
    #expect(CalendarText.escaped(words) == written)
  }

  @Test func `A day ends with the day after it, across months and years`() {
    let day = CivilDate("2026-12-31").map { CalendarEvent.Time.allDay($0) }
    let file = CalendarFile(
      name: "R", timeZone: "UTC", stamp: Self.stamp,
      events: day.map { [CalendarEvent(uid: "u", sequence: -4, time: $0, title: "T")] } ?? [])
    #expect(file.text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(file.text.contains("SEQUENCE:0\r\n"))
  }

  @Test(arguments: [
    ("America/Los_Angeles", "20261013T223000Z", "20261110T233000Z"),
    ("Asia/Kolkata", "20261013T100000Z", "20261110T100000Z"),
    ("America/Sao_Paulo", "20261013T183000Z", "20261110T183000Z"), ("UTC", "20261013T153000Z", "20261110T153000Z"),
  ])
  func `Half past three stays half past three on the cohort's clocks, before and after they change`(
    name: String, october: String, november: String
  ) throws {
    let zone = try #require(TimeZone(identifier: name))
    let time = try #require(TimeOfDay("15:30"))
    let starts = try ["2026-10-13", "2026-11-10"].map { Instant(try #require(CivilDate($0)), time, in: zone) }
    let text = CalendarFile(
      name: "R", timeZone: name, stamp: Self.stamp,
      events: starts.map { CalendarEvent(uid: "u", sequence: 0, time: .timed($0, minutes: 90), title: "T") }
    ).text
    #expect(text.contains("DTSTART:\(october)\r\n"))
    #expect(text.contains("DTSTART:\(november)\r\n"))
    #expect(text.contains("X-WR-TIMEZONE:\(name)\r\n"))
  }
}
