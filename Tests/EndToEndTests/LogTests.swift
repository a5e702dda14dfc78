import Foundation
import InquiryTestSupport
import Testing

@Suite struct LogTests {
  private func group() throws -> BuiltBinary {
    let hmw = try BuiltBinary()
    _ = try hmw.run(
      "cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", "-", "--first", "2026-02-24 15:30",
      "--sessions", "3", "--every", "3 weeks", "--community", "Front door: A gate | Ana, Ben",
      input: "Ana Reyes\nBen Okafor\n")
    return hmw
  }

  private func terminal(_ hmw: BuiltBinary, _ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 24, columns: 100)
    let settings = ["TERM": "xterm", "HMW_NOW": "2026-03-04T15:30:00Z"]
    try terminal.run(BuiltBinary.path, arguments, environment: hmw.environment.merging(settings) { $1 })
    return terminal
  }

  private func say(_ line: String, _ answer: String, on terminal: PseudoTerminal) async throws {
    terminal.send(line + "\r")
    _ = try await terminal.expect(answer, timeout: .seconds(30))
  }

  @Test(.timeLimit(.minutes(20)))
  func `A principal plans, begins to write, leaves with Ctrl-C and goes on in the same line`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    _ = try hmw.run(
      ["--as", "ana", "log", "plan", "Sit in on two blocks"], environment: ["HMW_NOW": "2026-03-02T15:30:00Z"])
    let first = try terminal(hmw, "log", "add")
    _ = try await first.expect("Who is writing?")
    try await say("ana", "You said", on: first)
    _ = try await first.expect("This goes to")
    _ = try await first.expect("What did you try?")
    try await say("Sat in on 4B", "What happened?", on: first)
    first.send("The teacher na")
    _ = try await first.expect("The teacher na")
    first.send([0x03])
    _ = try await first.expect("Draft kept. Go on with: hmw log add")
    #expect(try await first.wait() == 130)

    let second = try terminal(hmw, "log", "add")
    _ = try await second.expect("Who is writing? [Ana Reyes]")
    try await say("", "Sat in on 4B", on: second)
    _ = try await second.expect("The teacher na")
    try await say("med it", "What did you notice in you?", on: second)
    try await say("p", "nobody but you", on: second)
    _ = try await second.expect("What did you notice in you?")
    try await say("I wanted to answer", "How sure are you?", on: second)
    try await say("2", "What next?", on: second)
    try await say("keep: ask it on Fridays", "Wrote log entry 1", on: second)
    #expect(try await second.wait() == 0)
    let shown = try hmw.run("--json", "--as", "ana", "log", "show", "1").output
    for words in ["The teacher named it", "Sit in on two blocks", "\"next\":\"keep\"", "\"visibility\":\"private\""] {
      #expect(shown.contains(words))
    }
    #expect(try hmw.run("log", "show", "1").status == 77)
  }

  @Test(.timeLimit(.minutes(20)))
  func `Not yet is an answer that takes four lines, and shows where it can go`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let terminal = try terminal(hmw, "--as", "ben", "log", "add")
    _ = try await terminal.expect("What did you try?")
    try await say("not yet", "What stood in the way?", on: terminal)
    try await say("S", "Why, in one line?", on: terminal)
    try await say("Nobody has shown us", "What next?", on: terminal)
    try await say("s", "Wrote log entry 1", on: terminal)
    #expect(try await terminal.wait() == 0)
    let page = try self.terminal(hmw, "log", "show", "1")
    _ = try await page.expect("hmw barrier raise --log 1")
    #expect(try await page.wait() == 0)
  }
}
