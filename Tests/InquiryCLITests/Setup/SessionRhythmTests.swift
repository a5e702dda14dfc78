import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@Suite struct SessionRhythmTests {
  @Test(arguments: [
    ("month", SessionRhythm.monthly), ("Every month", .monthly), ("week", .days(7)), ("2 weeks", .days(14)),
    ("10", .days(10)),
    ("21 days", .days(21)), ("1 month", .monthly),
  ])
  func `How far apart sessions are is read as people say it`(text: String, rhythm: SessionRhythm) {
    #expect(SessionRhythm(text) == rhythm)
  }

  @Test(arguments: ["", "never", "0", "-3", "2 months", "10 days ago", "400", "week end"])
  func `What says no distance is refused`(text: String) {
    #expect(SessionRhythm(text) == nil)
  }

  @Test func `A monthly session keeps its weekday and its time across a change of the clocks`() throws {
    let zone = try TimeZoneReader.read("Pacific")
    let first = try #require(Instant("2026-01-31T01:30:00Z"))
    let times = SessionRhythm.monthly.moments(from: first, count: 5, in: zone).map {
      LocalTime($0, in: zone).dayAndClock
    }
    #expect(
      times == [
        "Fri 30 Jan 2026, 17:30", "Fri 27 Feb 2026, 17:30", "Fri 27 Mar 2026, 17:30", "Fri 24 Apr 2026, 17:30",
        "Fri 29 May 2026, 17:30",
      ])
  }
}
