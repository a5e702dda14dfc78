import ArgumentParser
import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

/// Every screen of the facilitator's year, at every width and aloud.
@Suite struct YearScreenTests {
  private func expect(_ lines: [String], _ name: String, _ width: Int) throws {
    #expect(width == 0 || lines.allSatisfy { $0.displayWidth <= width }, "\(lines.filter { $0.displayWidth > width })")
    try expectSnapshot(
      lines.map { $0 + "\n" }.joined(), named: "\(name)-\(width == 0 ? "accessible" : "\(width)").txt")
  }

  @Test(arguments: [100, 60, 40, 0])
  func `The year's plan reads well before it is written`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let cohort = try bench.cohort()
    let days = (1...2).map { Instant(milliseconds: 1_799_000_000_000 + Int64($0) * 2_592_000_000) }
    let preview = try bench.yearPreview(YearForm(days: days), in: cohort.id)
    try expect(
      YearPlanScreen(cohort: cohort, preview: preview, kind: "year.plan").lines(on: YearRoom.screen(width)),
      "year-plan", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `The year says what has been done in it`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let cohort = try bench.cohort()
    try expect(
      YearScreen(cohort: cohort, year: bench.year(of: cohort.id)).lines(on: YearRoom.screen(width)), "year-show", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `Looking back tells what came of the weeks`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let book = try bench.book(bench.cohort().id)
    let look = try bench.lookBack(in: book.cohort.id, to: .keeper)
    let lines = LookBackScreen(look: look, book: book).lines(on: YearRoom.screen(width))
    #expect(!lines.joined().contains("Hana") && !lines.joined().contains("Ana"))
    try expect(lines, "look-back", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `The close-out can be pasted as it stands`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let book = try bench.book(bench.cohort().id)
    let session = try bench.sessions(of: book.cohort.id)[0]
    let summary = try bench.summary(of: session.id, to: .keeper)
    try expect(SummaryScreen(summary: summary, book: book).lines(on: YearRoom.screen(width)), "close-out", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `Reminders can be pasted as they stand`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let book = try bench.book(bench.cohort().id)
    let ben = try book.person("ben").id
    let sheets = try bench.reminders(for: ben, in: book.cohort.id, for: .keeper)
    try expect(
      RemindScreen(sheets: sheets, book: book, isForAll: false).lines(on: YearRoom.screen(width)), "remind", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `Somebody who was away sees their way step by step`(width: Int) throws {
    let shell = try YearRoom.shell()
    defer { withExtendedLifetime(shell) {} }
    let bench = try YearRoom.bench(shell)
    let book = try bench.book(bench.cohort().id)
    let session = try bench.sessions(of: book.cohort.id)[0].id
    let way = try bench.catchUp(of: book.person("ben").id, on: session, for: .keeper)
    try expect(CatchUpScreen(way: way, handle: "ben").lines(on: YearRoom.screen(width)), "catch-up", width)
  }

  @Test(arguments: [100, 60, 40, 0])
  func `Between two sessions the status counts and names nobody`(width: Int) throws {
    let shell = try YearRoom.shell()
    let context = CommandContext(
      options: try GlobalOptions.parse([]),
      environment: ["HMW_HOME": shell.folder.path, "HMW_NOW": shell.now, "HOME": shell.folder.path],
      streams: StreamFacts())
    let lines = try StatusScreen(in: context).lines(on: YearRoom.screen(width))
    #expect(!lines.joined().contains("Ana"))
    try expect(lines, "status-between", width)
    let named = try StatusScreen(in: context, names: true).lines(on: YearRoom.screen(width))
    try expect(named, "status-names", width)
  }

  @Test func `Piped, each of them is lines with tabs, or text for a mail`() throws {
    let shell = try YearRoom.shell()
    let all = try [
      ["year", "show"], ["year", "plan", "--dry-run"], ["session", "look-back", "2"], ["session", "summary", "1"],
      ["promise", "list"], ["session", "catch-up", "ben", "--session", "1"], ["remind", "ben"], ["remind"], ["status"],
      ["year", "calendar"],
    ].map { words in "$ hmw \(words.joined(separator: " "))\n\(try shell.run(words).output)" }
    let text = all.joined(separator: "\n").replacing(
      #/session-[0-9a-f-]{36}/#, with: "session-ID")
    #expect(!text.contains("\u{1B}"))
    try expectSnapshot(text.replacing("\r\n", with: "\n"), named: "year-piped.txt")
  }
}
