import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI
@testable import InquiryWorkbench

@Suite("The log on a screen")
struct LogScreenTests {
  let bench: LogBench

  init() throws {
    bench = try LogBench()
    _ = try bench.type(
      [
        "--as", "ana", "log", "plan", "Sit in on two reading blocks and ask one question afterwards.", "--by", "fri",
        "--expect", "They name different parts",
      ])
  }

  /// A whole form with a question asked for, then the list and the entry.
  private func walk(_ options: [String], width: Int) throws -> String {
    try bench.run(
      ["--as", "ana", "log", "add"] + options,
      [
        "Sat in on 4B and 3A. Asked \"what could not be skipped today?\"", "4B's teacher named it at once.",
        "I wanted to answer for them.", "2", "keep: ask it every Friday",
      ].map { .line($0) }, width: width
    ).screen
  }

  @Test("reads well at every width", arguments: [100, 60, 40])
  func questions(width: Int) throws {
    let text = try walk([], width: width)
    let rows = (try #require(text.components(separatedBy: "Wrote log").first)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count <= (width == 40 ? 30 : 25), "one screenful")
    try expectSnapshot(text, named: "log-questions-\(width).txt")
  }

  @Test("is sentences when read aloud")
  func spoken() throws {
    try expectSnapshot(try walk(["--accessible"], width: 60), named: "log-questions-accessible.txt")
    try fill()
    try expectSnapshot(
      try bench.run(["--as", "ana", "log", "list", "--accessible"], width: 60).screen
        + bench.run(["log", "show", "2", "--accessible"], width: 60).screen, named: "log-list-accessible.txt")
  }

  private func fill() throws {
    let ana = ["--as", "ana", "log", "add"]
    _ = try bench.run(ana + ["Sat in on 4B; teacher named it at once", "--sure", "2", "--on", "last tue"])
    _ = try bench.run(["--as", "ben", "log", "add", "--not-yet", "S", "Nobody has shown us how to ask"])
    _ = try bench.run(
      ana + ["Asked the same question at the staff meeting", "--saw", "heard: silence, then three at once"])
    _ = try bench.run(ana + ["Something of my own", "--private"])
    _ = try bench.run(["--as", "chidi", "log", "plan", "二つの授業を見る", "--by", "fri"])
  }

  @Test("lists the last entries with their four steps", arguments: [100, 60, 40])
  func list(width: Int) throws {
    try fill()
    let text =
      try bench.run(["--as", "ana", "log", "list"], width: width).screen + "\n"
      + bench.run(["log", "show", "2"], width: width).screen
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "log-list-\(width).txt")
  }

  @Test("has plain signs where the terminal has no others")
  func ascii() throws {
    try fill()
    let text = try bench.run(["log", "list", "--by", "ana"], environment: ["HMW_ASCII": "1"]).screen
    #expect(text.contains("**-- applied"))
    #expect(!text.contains("●"))
  }

  @Test("says with whom it is talked over and by when")
  func foot() throws {
    let book = try bench.riverside.book
    let ana = try book.person("ana")
    let sessions = try bench.riverside.bench.sessions(of: book.cohort.id)
    let page = { (now: Instant) throws in
      LogScreen(
        cohort: book.cohort, owner: ana, now: now, screen: Screen(width: 100),
        surroundings: LogSurroundings(
          weeks: Interval(of: sessions, at: now), partners: [try book.person("ben").id], entries: 4, fromResources: 2,
          first: sessions[0]), readers: LogReaders(book: book, owner: ana, isYou: true))
    }
    let text = try page(bench.riverside.clock.now).foot.joined(separator: "\n")
    #expect(text.contains("4 entries since Session 1 · 2 used something from a playlist"))
    #expect(text.contains("with Ben Okafor by Thu 12 Mar, 20 minutes: hmw debrief start"))
    let late = try page(bench.riverside.clock.now.adding(seconds: 10 * 86_400))
    #expect(late.foot.joined().contains("with Ben Okafor before Tue 17 Mar"))
    #expect(late.head(LogDraft(), readers: .community)[0].hasSuffix("3 days to go"))
  }
}
