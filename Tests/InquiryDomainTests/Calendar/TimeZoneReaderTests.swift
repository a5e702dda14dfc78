import Foundation
import Testing

@testable import InquiryDomain

@Suite struct TimeZoneReaderTests {
  @Test(
    "Names are read in any case, and so are the short words for American zones",
    arguments: [
      ("America/Chicago", "America/Chicago"), ("america/new_york", "America/New_York"),
      ("America/New York", "America/New_York"), ("Pacific", "America/Los_Angeles"),
      ("eastern time", "America/New_York"),
      ("Central", "America/Chicago"), ("MOUNTAIN", "America/Denver"), (" Europe/Berlin ", "Europe/Berlin"),
    ])
  func reads(_ text: String, _ name: String) throws {
    #expect(try TimeZoneReader.read(text).identifier == name)
  }

  @Test("UTC has no offset")
  func utc() throws { #expect(try TimeZoneReader.read("utc").secondsFromGMT() == 0) }

  @Test("A link name that not every system lists is read too")
  func links() throws {
    let noon = try #require(Instant("2026-02-24T12:00:00Z"))
    #expect(LocalTime(noon, in: try TimeZoneReader.read("Asia/Kolkata")).clock == "17:30")
  }

  @Test(
    "A near miss gets the name it was meant to be",
    arguments: [
      ("America/Chicgo", "America/Chicago"), ("Pacfic", "Pacific"), ("Chicago", "America/Chicago"),
      ("Los Angelos", "America/Los_Angeles"), ("Europe/Berln", "Europe/Berlin"),
    ])
  func suggests(_ text: String, _ name: String) {
    let failure = #expect(throws: Failure.self) { try TimeZoneReader.read(text) }
    #expect(failure?.code == "time-zone.unknown")
    #expect(failure?.hint == "Did you mean \(name)?")
  }

  @Test("What is near nothing gets examples", arguments: ["", "xyzzy", "../../etc/passwd", "America/", "/"])
  func unknown(_ text: String) {
    let failure = #expect(throws: Failure.self) { try TimeZoneReader.read(text) }
    #expect(failure?.hint?.hasPrefix("Use a name such as America/Chicago") == true)
  }
}
