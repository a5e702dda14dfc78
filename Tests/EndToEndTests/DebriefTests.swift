import Foundation
import InquiryTestSupport
import Testing

@Suite struct DebriefTests {
  @Test(.timeLimit(.minutes(20)))
  func `A debrief at a terminal survives a kill, and is kept for its people alone`() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run(["cohort", "new", "--name", "R", "--time-zone", "UTC", "--people", "-"], input: TypedWalk.roster)
    #expect(try hmw.run("partner", "set", "ana", "ben").status == 0)
    let first = try terminal(hmw, "debrief", "start", "--as", "ana")
    try await first.expect("Ben speaks, Ana listens", timeout: .seconds(30))
    try await say("ask What surprised you?", "Kept as a question to Ben", on: first)
    try await say("note A canary sang.", "May this be kept, Ben?", on: first)
    first.kill()
    _ = try await first.wait()
    #expect(try !bytes(of: hmw).contains("canary"))

    let second = try terminal(hmw, "debrief", "start", "--as", "ana")
    try await second.expect("Go on with the debrief of", timeout: .seconds(30))
    try await say("", "What surprised you?", on: second)
    try await second.expect("left> ", timeout: .seconds(30))
    try await say("next", "What happened", on: second)
    try await say("They wanted a list.", "is not stored", on: second)
    try await say("note You smiled.", "May this be kept, Ben?", on: second)
    try await say("y", "Wrong? undo", on: second)
    second.hangUp()
    _ = try await second.wait()

    let third = try terminal(hmw, "resume", "--as", "ben")
    try await third.expect("You smiled.", timeout: .seconds(30))
    try await third.expect("left> ", timeout: .seconds(30))
    try await say("insight I ask first now.", "Ben's insight", on: third)
    try await say("swap", "Ana speaks, Ben listens", on: third)
    try await say("insight A list is no talk.", "Ana's insight", on: third)
    try await say("swap", "together", on: third)
    try await say("finish", "When do you talk next?", on: third)
    try await say("in 2 weeks", "Debrief 1 is kept", on: third)
    try await third.expect("Wrong? hmw undo", timeout: .seconds(30))
    #expect(try await third.wait() == 0)
    let shown = try hmw.run("debrief", "show", "1", "--as", "ana", "--json").output
    for words in ["What surprised you?", "You smiled.", "I ask first now.", "A list is no talk."] {
      #expect(shown.contains(words), "\(words)")
    }
    #expect(try hmw.run("debrief", "show", "1").status == 77)
    #expect(try hmw.run("debrief", "list", "--as", "chidi", "--json").output.contains("\"data\":[]"))
    #expect(try !bytes(of: hmw).contains("wanted a list"))
  }

  /// All that is in the workbook's folder.
  private func bytes(of hmw: BuiltBinary) throws -> String {
    let folder = hmw.home.appending(path: ".local/share/hmw")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.hasDirectoryPath }.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined()
  }

  private func say(_ line: String, _ answer: String, on terminal: PseudoTerminal) async throws {
    terminal.send(line + "\r")
    _ = try await terminal.expect(answer, timeout: .seconds(30))
  }

  private func terminal(_ hmw: BuiltBinary, _ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(BuiltBinary.path, arguments, environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    return terminal
  }
}
