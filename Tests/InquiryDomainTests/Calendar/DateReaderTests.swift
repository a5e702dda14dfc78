import Foundation
import Testing

@testable import InquiryDomain

/// Now is Tuesday 24 February 2026, 10:00 in New York.
@Suite struct DateReaderTests {
  private let newYork: TimeZone
  private let now: Instant

  init() throws {
    newYork = try #require(TimeZone(identifier: "America/New_York"))
    now = try #require(Instant("2026-02-24T15:00:00Z"))
  }

  @Test(
    "Days are read as people write them",
    arguments: [
      ("today", "2026-02-24"), ("Tomorrow", "2026-02-25"), ("yesterday", "2026-02-23"), ("tue", "2026-02-24"),
      ("wed", "2026-02-25"), ("Monday", "2026-03-02"), ("on thurs", "2026-02-26"), ("next tue", "2026-03-03"),
      ("next wed", "2026-03-04"), ("last tue", "2026-02-17"), ("last mon", "2026-02-23"), ("last wed", "2026-02-18"),
      ("this fri", "2026-02-27"), ("in 3 weeks", "2026-03-17"), ("in a week", "2026-03-03"),
      ("in 2 days", "2026-02-26"),
      ("in 1 month", "2026-03-24"), ("3 weeks ago", "2026-02-03"), ("6 Mar", "2026-03-06"), ("Mar 6", "2026-03-06"),
      ("6th of March", "2026-03-06"), ("6 March 2027", "2027-03-06"), ("March 6, 2027", "2027-03-06"),
      ("Fri 6 Mar", "2026-03-06"), ("Fri 6 Mar 2026", "2026-03-06"), ("  6   sept ", "2026-09-06"),
      ("2026-03-06", "2026-03-06"), ("2026-3-6", "2026-03-06"), ("2026/03/06", "2026-03-06"), ("13/6", "2026-06-13"),
      ("6/13", "2026-06-13"), ("13/6/2027", "2027-06-13"), ("13.6.27", "2027-06-13"), ("5/5", "2026-05-05"),
      ("10 Feb", "2026-02-10"), ("10 Jan", "2027-01-10"), ("29 Feb", "2028-02-29"),
    ])
  func days(_ text: String, _ expected: String) throws {
    #expect(try DateReader(now: now, in: newYork).day(text).description == expected)
  }

  @Test(
    "For logs, a day without a year or a week lies in the past",
    arguments: [
      ("tue", "2026-02-24"), ("wed", "2026-02-18"), ("mon", "2026-02-23"), ("15 Dec", "2025-12-15"),
      ("1 Mar", "2026-03-01"), ("29 Feb", "2024-02-29"),
    ])
  func recentDays(_ text: String, _ expected: String) throws {
    #expect(try DateReader(now: now, in: newYork, leaning: .recent).day(text).description == expected)
  }

  @Test(
    "A time may stand beside the day, in any usual form",
    arguments: [
      ("6 Mar 15:30", "2026-03-06T20:30:00.000Z"), ("6 Mar at 3:30pm", "2026-03-06T20:30:00.000Z"),
      ("3pm tomorrow", "2026-02-25T20:00:00.000Z"), ("tomorrow 3 PM", "2026-02-25T20:00:00.000Z"),
      ("2026-03-06T15:30", "2026-03-06T20:30:00.000Z"), ("2026-03-06 at 15:30", "2026-03-06T20:30:00.000Z"),
      ("2026-03-06T15:30:00Z", "2026-03-06T15:30:00.000Z"), ("today T15:30", "2026-02-24T20:30:00.000Z"),
      ("next tue at noon", "2026-03-03T17:00:00.000Z"), ("12am tomorrow", "2026-02-25T05:00:00.000Z"),
      ("12pm tomorrow", "2026-02-25T17:00:00.000Z"), ("9:05", "2026-02-24T14:05:00.000Z"),
      ("now", "2026-02-24T15:00:00.000Z"), ("in 3 weeks at 15:30", "2026-03-17T19:30:00.000Z"),
    ])
  func moments(_ text: String, _ expected: String) throws {
    #expect(try DateReader(now: now, in: newYork).moment(text).description == expected)
  }

  @Test("A day alone takes the default time, and without one the time is asked for")
  func defaultTime() throws {
    let reader = DateReader(now: now, in: newYork)
    let half = try #require(TimeOfDay(hour: 15, minute: 30))
    #expect(try reader.moment("6 Mar", defaultTime: half).description == "2026-03-06T20:30:00.000Z")
    #expect(try reader.moment("6 Mar 9:00", defaultTime: half).description == "2026-03-06T14:00:00.000Z")
    let failure = #expect(throws: Failure.self) { try reader.moment("6 Mar") }
    #expect(failure?.code == "date.no-time")
    #expect(failure?.hint == "Add the time, for example: 6 Mar 15:30")
  }

  @Test(
    "A date that is read differently in two countries is refused with both readings",
    arguments: [
      ("5/6", "“5/6” can be Fri 5 Jun 2026 or Wed 6 May 2026.", "Write 5 Jun or 6 May."),
      ("5/6/2027", "“5/6/2027” can be Sat 5 Jun 2027 or Thu 6 May 2027.", "Write 5 Jun or 6 May."),
    ])
  func ambiguous(_ text: String, _ message: String, _ hint: String) {
    let failure = #expect(throws: Failure.self) { try DateReader(now: now, in: newYork).day(text) }
    #expect(failure == Failure(.invalid, "date.ambiguous", message, hint: hint))
  }

  @Test(
    "What is no date is refused and never guessed",
    arguments: [
      "", "   ", "soon", "31/4", "31 April", "32 Mar", "0 Mar", "Wed 6 Mar 2026", "6", "6 Mar 26 x", "6 Mar 12345",
      "13/13",
      "1/2/3/4", "in weeks", "in 99999999999999999999 weeks", "next", "tomorrow 3pm", "3pm 4pm", "15:30", "25:00",
      "13pm",
      "6/", "/6", "2026-02-30", "next next tue", "tu", "ma 6", "at", "99999999999999999999/1",
    ])
  func unclear(_ text: String) {
    let failure = #expect(throws: Failure.self) { try DateReader(now: now, in: newYork).day(text) }
    #expect(failure?.kind == .invalid)
    #expect(failure?.code == "date.unclear")
    #expect(failure?.hint != nil)
  }

  @Test(
    "A misspelt word gets a suggestion",
    arguments: [
      ("tomorow", "tomorrow"), ("next tuseday", "next tuesday"), ("6 Mrach", "6 march"), ("in 3 weks", "in 3 weeks"),
    ])
  func suggests(_ text: String, _ meant: String) {
    let failure = #expect(throws: Failure.self) { try DateReader(now: now, in: newYork).day(text) }
    #expect(failure?.hint == "Did you mean “\(meant)”?")
  }

  @Test("What a weekday contradicts is refused with the day it is")
  func contradiction() {
    let failure = #expect(throws: Failure.self) { try DateReader(now: now, in: newYork).day("Wed 6 Mar 2026") }
    #expect(failure?.message.hasSuffix("That day is a Friday: Fri 6 Mar 2026.") == true)
  }

  @Test("Today is the day people have, not the day in London")
  func todayIsLocal() throws {
    let evening = try #require(Instant("2026-02-25T02:00:00Z"))
    #expect(try DateReader(now: evening, in: newYork).day("today").description == "2026-02-24")
  }

  @Test("No text of random characters makes the reader crash")
  func survivesAnything() {
    var random = SeededNumbers(seed: 99)
    let alphabet = Array("0123456789/.-: tTpPmMaAin\u{301}é🙂,next tuemrwk")
    let reader = DateReader(now: now, in: newYork)
    for _ in 0..<5000 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
      do { _ = try reader.moment(text, defaultTime: TimeOfDay(hour: 9, minute: 0)) } catch {
        #expect(error.kind == .invalid)
      }
    }
  }
}
