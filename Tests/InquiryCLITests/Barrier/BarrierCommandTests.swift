import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite("hmw barrier")
struct BarrierCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file(
      "people.csv", "Name,School\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\nChidi Eze,Hillcrest\n")
    try bench.run("cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", people)
    try bench.run("note", "add", "Interpreters can't be booked for evenings", "--column", "R", "--by", "ben")
    try bench.run(
      "barrier", "raise", "No bus on meeting evenings", "--owner", "Transport office", "--category", "R", "--as", "ana")
    try bench.run("barrier", "raise", "--cause", "1", "--as", "ben")
    try bench.run("barrier", "raise", "Late bus times come out after our plans are made", "--as", "chidi")
    try bench.run("barrier", "assign", "3", "Transport", "office")
    try bench.run("barrier", "answer", "3", "We send them in July from now on", "--status", "working")
    return bench
  }

  @Test("lists and shows at every width", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let bench = try bench()
    let text = try ["list", "show"].map { verb in
      try bench.run(["barrier", verb] + (verb == "show" ? ["3"] : []), width: width).output
    }.joined(separator: "-----\n")
    try expectSnapshot(text, named: "barrier-\(width).txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
  }

  @Test("reads well aloud and into a pipe")
  func other() throws {
    let bench = try bench()
    let aloud =
      try bench.run("barrier", "list", "--accessible", width: 60).output
      + bench.run("barrier", "show", "3", "--accessible", width: 60).output
    try expectSnapshot(aloud, named: "barrier-accessible.txt")
    try expectSnapshot(try bench.run("barrier", "list").output, named: "barrier-piped.txt")
  }

  @Test("writes a letter without names, for a file as for a terminal")
  func letter() throws {
    let bench = try bench()
    let text = try bench.run("barrier", "letter").output
    try expectSnapshot(text, named: "barrier-letter.txt")
    for name in ["Ana", "Ben", "Chidi", "Oak", "Elm", "Hillcrest"] { #expect(!text.contains(name), "\(name)") }
    #expect(try bench.run("barrier", "letter", width: 100).output == text)
    #expect(try bench.run("barrier", "letter", "--as", "ana").failure?.code == "role.facilitator-only")
  }

  @Test("keeps each change and says how to take it back")
  func changes() throws {
    let bench = try bench()
    #expect(
      try bench.run("barrier", "edit", "1", "No bus after five", "--category", "S").output
        == "Changed barrier 1. Who can read it: the whole cohort. Wrong? hmw undo\n")
    #expect(try bench.run("barrier", "assign", "1", "--nobody").output.hasPrefix("Barrier 1 is with nobody now."))
    #expect(try bench.run("barrier", "answer", "1", "--status", "removed").output.hasPrefix("Barrier 1: removed."))
    #expect(!(try bench.run("barrier", "list", "--open").output.contains("No bus after five")))
    #expect(try bench.run("barrier", "remove", "1").output == "Removed barrier 1. Wrong? hmw undo\n")
    try bench.run("undo")
    #expect(try bench.run("barrier", "list", "--status", "removed").output.contains("No bus after five"))
  }

  @Test("answers programs in the documented shape")
  func json() throws {
    let shell = try RoomShell.riverside()
    try shell.run("note", "add", "No interpreters", "--column", "R")
    let raised = try shell.json("barrier", "raise", "--cause", "1", "--owner", "Language services")
    #expect(raised.kind == "barrier.raise")
    #expect(raised.data["note"].number == 1)
    #expect(raised.data["status"].text == "raised")
    #expect(raised.data["open"] == .bool(true))
    #expect(raised.data["visibility"].text == "cohort")
    #expect(try shell.json("barrier", "list").data.list.count == 1)
    let letter = try shell.json("barrier", "letter")
    #expect(letter.kind == "barrier.letter")
    #expect(letter.data["parts"][0]["barriers"].list.compactMap(\.text) == ["No interpreters"])
  }

  @Test("asks for what is missing")
  func refusals() throws {
    let bench = try bench()
    #expect(try bench.run("barrier", "raise").failure?.code == "barrier.no-text")
    #expect(try bench.run("barrier", "raise", "--log", "1", "--cause", "1").failure?.code == "barrier.two-sources")
    #expect(try bench.run("barrier", "raise", "--log", "9").failure?.kind == .notFound)
    #expect(try bench.run("barrier", "assign", "1").failure?.code == "barrier.no-owner")
    #expect(try bench.run("barrier", "assign", "1", "Ben Okafor").failure?.code == "barrier.owner-named")
    #expect(try bench.run("barrier", "edit", "1").failure?.code == "barrier.no-change")
  }
}
