import Foundation
import InquiryTestSupport
import Testing

@Suite struct WalkTests {
  @Test(.timeLimit(.minutes(20)))
  func `The walk at a terminal and the walk by a script leave the same export`() async throws {
    let typed = try BuiltBinary()
    let scripted = try BuiltBinary()
    defer {
      typed.remove()
      scripted.remove()
    }
    try await TypedWalk(hmw: typed).run()
    try ScriptedWalk(hmw: scripted).run()
    let one = ComparableExport.normalised(try typed.run("--json", "export").output)
    let other = ComparableExport.normalised(try scripted.run("--json", "export").output)
    #expect(one.contains("How might we greet every family?"))
    #expect(difference(one, other) == nil)
  }

  /// Where two exports part, with a little of what stands there.
  private func difference(_ one: String, _ other: String) -> String? {
    guard one != other else { return nil }
    let same = zip(one, other).prefix { $0 == $1 }.count
    return "…\(one.dropFirst(max(0, same - 80)).prefix(200))\n…\(other.dropFirst(max(0, same - 80)).prefix(200))"
  }

  @Test(.timeLimit(.minutes(20)))
  func `A killed console comes back to the same step and the same half-written story`() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run(["cohort", "new", "--name", "R", "--time-zone", "UTC", "--people", "-"], input: TypedWalk.roster)
    let first = try terminal(hmw, "session", "start")
    _ = try await first.expect("> ")
    first.send("next\r")
    _ = try await first.expect("round 1")
    first.send("It rained on the day of the open house.\r")
    _ = try await first.expect("Who is it about?")
    first.kill()
    _ = try await first.wait()
    let second = try terminal(hmw, "resume")
    _ = try await second.expect("It rained on the day of the open house.")
    _ = try await second.expect("Who is it about?")
    second.send([0x03])
    _ = try await second.expect("Kept as a draft")
    // Between two prompts the terminal itself takes Ctrl-C; the next prompt must stand before it is typed.
    _ = try await second.expect("> ")
    second.send([0x03])
    _ = try await second.expect("Resume with: hmw resume")
    #expect(try await second.wait() == 130)
  }

  @Test(.timeLimit(.minutes(20)), arguments: [[], ["1"]])
  func `Starting while a session runs goes back to it at a terminal, and is refused elsewhere`(
    number: [String]
  ) async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run(["cohort", "new", "--name", "R", "--time-zone", "UTC", "--people", "-"], input: TypedWalk.roster)
    #expect(try hmw.run(["session", "start"]).status == 0)
    let refused = try hmw.run(["session", "start"] + number)
    #expect(refused.status == 65)
    #expect(refused.error.contains("hmw resume"))
    let console = try terminal(hmw, ["session", "start"] + number)
    _ = try await console.expect("Session 1 is running already: back to it.")
    _ = try await console.expect("> ")
    console.send([0x03])
    #expect(try await console.wait() == 130)
    #expect(try hmw.run(["session", "list"]).output.split(separator: "\n").count == 2)
  }

  private func terminal(_ hmw: BuiltBinary, _ arguments: String...) throws -> PseudoTerminal {
    try terminal(hmw, arguments)
  }

  private func terminal(_ hmw: BuiltBinary, _ arguments: [String]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(BuiltBinary.path, arguments, environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    return terminal
  }
}
