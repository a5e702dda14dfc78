import Foundation
import InquiryTestSupport
import Testing

@Suite struct YearTests {
  private func terminal(_ hmw: BuiltBinary, _ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(BuiltBinary.path, arguments, environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    return terminal
  }

  @Test(.timeLimit(.minutes(20)))
  func `At a terminal the year is shown, asked about and written, and a session closed with its promises`() async throws
  {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run(["cohort", "new", "--name", "R", "--time-zone", "UTC", "--people", "-"], input: TypedWalk.roster)

    let refused = try terminal(hmw, "year", "plan", "--months", "3", "--first", "in 2 weeks at 15:30")
    _ = try await refused.expect("Launch, stories and needs")
    _ = try await refused.expect("Write this plan? [Y/n]")
    refused.send("n\r")
    _ = try await refused.expect("Nothing was written.")
    #expect(try await refused.wait() == 0)
    #expect(try hmw.run("session", "list").output.split(separator: "\n").count == 1)

    let plan = try terminal(hmw, "year", "plan")
    _ = try await plan.expect("When does the first session begin?")
    plan.send("in 2 weeks at 15:30\r")
    _ = try await plan.expect("Write this plan? [Y/n]", timeout: .seconds(30))
    plan.send("\r")
    _ = try await plan.expect("Planned the year:")
    #expect(try await plan.wait() == 0)
    #expect(try hmw.run("session", "list").output.split(separator: "\n").count > 2)

    let console = try terminal(hmw, "session", "start")
    _ = try await console.expect("> ")
    for (line, answer) in [
      ("promise @ana Call two families by in 2 weeks", "Promise 1: Ana Reyes, by"),
      ("promise @ben Walk the yard", "Promise 2: Ben Okafor, no day yet"), ("undo", "Undone: wrote down promise 2"),
      ("promises", "Ana Reyes: Call two families"), ("done", "What we said we would do"),
    ] {
      console.send(line + "\r")
      _ = try await console.expect(answer, timeout: .seconds(30))
    }
    _ = try await console.expect("We meet again:")
    #expect(try await console.wait() == 0)
    let summary = try hmw.run("session", "summary", "1").output
    #expect(summary.contains("- Ana Reyes: Call two families, by "))
    #expect(!summary.contains("Walk the yard"))
  }
}
