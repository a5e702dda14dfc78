import Foundation
import InquiryTestSupport
import Testing

@Suite struct CoachTests {
  private static let causes = """
    No time in the schedule to meet families
    One interpreter is shared by two schools
    The interpreter comes on Tuesdays only
    We can't yet lead a hard conversation about race
    We don't know which families stopped coming
    Some of us believe certain families don't value school
    The schedule leaves teachers no time to meet
    We avoid hard conversations because we are afraid
    Nobody ever told the office staff what they may ask
    We struggle to give feedback that helps
    """

  private func group() throws -> BuiltBinary {
    let hmw = try BuiltBinary()
    _ = try hmw.run(
      "cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", "-", input: "Ana Reyes\nBen Okafor\n")
    _ = try hmw.run("note", "add", "-", input: Self.causes)
    _ = try hmw.run("need", "add", "I needed an interpreter so that I could listen to families", "--by", "ana")
    return hmw
  }

  private func session(_ hmw: BuiltBinary, _ protocolID: String) throws -> PseudoTerminal {
    _ = try hmw.run("session", "new", "--at", "2026-02-24 15:30", "--protocol", protocolID)
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(
      BuiltBinary.path, ["session", "start"], environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    return terminal
  }

  private func say(_ line: String, _ answer: String, on terminal: PseudoTerminal) async throws {
    terminal.send(line + "\r")
    _ = try await terminal.expect(answer, timeout: .seconds(30))
  }

  @Test(.timeLimit(.minutes(20)))
  func `A question with an answer inside is read, widened and adopted`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let terminal = try session(hmw, "hmw_studio")
    _ = try await terminal.expect("> ")
    for (line, answer) in [
      ("next", "next"), ("How might we use a new app to message families?", "already an answer"),
      ("why solution", "H05"), ("remix", "widen"),
      ("How might we hear from families whose language we don't speak, so that they feel at home?", "draft 2"),
      ("from 2 need 1", "From need 1"), ("use", "draft 3"), ("use 2", "draft 4"),
      ("ideas", "idea 1"), ("an evening by phone", "idea 2"), ("students as guides", "idea 3"),
      ("tea at the gate", "idea 4"),
      ("", "3 ideas kept"), ("keep because it is ours", "Kept question 1"),
    ] { try await say(line, answer, on: terminal) }
    for line in ["next", "next", "next", "next"] { try await say(line, "> ", on: terminal) }
    try await say("next", "> ", on: terminal)
    try await say("adopt 1 \"One of us would begin with staff\"", "Adopted", on: terminal)
    try await say("done", "is closed", on: terminal)
    #expect(try await terminal.wait() == 0)
    let inquiry = try hmw.run("--json", "inquiry", "show", "1").output
    #expect(inquiry.contains("How might we hear from families whose language we don't speak"))
  }

  @Test(.timeLimit(.minutes(20)))
  func `Ten causes are sorted with the coach, two refused; two groups are taken and one given back`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let terminal = try session(hmw, "inquiry")
    _ = try await terminal.expect("> ")
    try await say("suggest notes", "1 of 10", on: terminal)
    for number in 1...10 {
      let answer = number == 6 || number == 10 ? "n" : "y"
      try await say(answer, number == 6 || number == 10 ? "Refused" : "goes to", on: terminal)
    }
    _ = try await terminal.expect("That was the last")
    try await say("move 10 S", "to Skills", on: terminal)
    try await say("suggest groups", "because they share", on: terminal)
    try await say("y", "Grouped", on: terminal)
    try await say("q", "The rest waits", on: terminal)
    try await say("suggest across", "because they share", on: terminal)
    try await say("name \"Hard talk\"", "under \"Hard talk\"", on: terminal)
    try await say("q", "> ", on: terminal)
    try await say("undo", "grouped notes", on: terminal)
    try await say("leave", "resume", on: terminal)
    _ = try await terminal.wait()
    let groups = try hmw.run("group", "list", "--plain").output.split(separator: "\n")
    #expect(groups.count == 2, "a header and one group: \(groups)")
    #expect(!groups.joined().contains("Hard talk"))
    let unsorted = try hmw.run("note", "suggest", "--plain").output
    #expect(unsorted.split(separator: "\n").count == 1, "what was refused is not suggested again: \(unsorted)")
  }
}
