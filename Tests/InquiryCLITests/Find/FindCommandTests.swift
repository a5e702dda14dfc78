import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI
@testable import InquiryWorkbench

@Suite("hmw find")
struct FindCommandTests {
  /// A group with a few entries of several kinds.
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", "Name,School\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\n")
    try bench.run("cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", people)
    for note in [
      "No shared time to meet families in the evening", "Families find the bus timetable hard",
      "La participación de las familias", "学校の時間割が合わない",
    ] { try bench.run("note", "add", note) }
    try bench.run(
      "story", "add", "--by", "ana", "--text",
      "On Tuesday I stood at the gate for an hour and three families walked past me. Nobody stopped. I had asked the "
        + "office to write to them twice, and when I read the letter again I saw that it told families what we want and "
        + "never asked what they need from us.")
    try bench.run("need", "add", "I needed a way to ask families first", "--by", "ana")
    try bench.run("barrier", "raise", "No bus for families after five", "--owner", "Transport office")
    return bench
  }

  @Test("reads well at every width, with the command that opens each entry", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let bench = try bench()
    let answer = try bench.run("find", "families", "--limit", "6", width: width)
    try expectSnapshot(answer.output, named: "find-\(width).txt")
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
  }

  @Test("reads well aloud and into a pipe")
  func other() throws {
    let bench = try bench()
    try expectSnapshot(
      try bench.run("find", "families", "--limit", "3", "--accessible", width: 60).output, named: "find-accessible.txt")
    try expectSnapshot(try bench.run("find", "families", "bus").output, named: "find-piped.txt")
  }

  @Test("says that nothing was found and what would be, and ends well")
  func nothing() throws {
    let bench = try bench()
    let answer = try bench.run("find", "families", "kingfisher", width: 100)
    try expectSnapshot(answer.output, named: "find-nothing.txt")
    #expect(answer.status == 0)
    #expect(answer.failure == nil)
    let none = try bench.run("find", "kingfisher", width: 100)
    #expect(none.output.contains("Fewer words find more"))
  }

  @Test("answers programs with the words, the matches and the command")
  func json() throws {
    let shell = try RoomShell.riverside()
    try shell.run("note", "add", "Walk the halls with families")
    try shell.run("note", "add", "The halls we walk")
    let answer = try shell.json("find", "walk the halls")
    #expect(answer.kind == "find")
    #expect(answer.data["words"].text == "\"walk the halls\"")
    #expect(answer.data["results"].list.count == 1)
    let result = answer.data["results"][0]
    #expect(result["kind"].text == "note")
    #expect(result["number"].number == 1)
    #expect(result["text"].text == "Walk the halls with families")
    #expect(result["matches"].list.compactMap(\.text) == ["Walk the halls"])
    #expect(result["open"].text == "hmw note show 1")
    #expect(answer.data["more"] == .bool(false))
    let more = try shell.json("find", "walk", "--kind", "note", "--limit", "1")
    #expect(more.data["results"].list.count == 1)
    #expect(more.data["more"] == .bool(true))
    let without = try shell.json("find", "walk", "-families", "--kind", "notes,story")
    #expect(without.data["results"].list.compactMap { $0["number"].number } == [2])
  }

  @Test("refuses what it can't understand with the exact next thing to type")
  func refusals() throws {
    let bench = try bench()
    #expect(try bench.run("find").failure?.code == "find.no-words")
    #expect(try bench.run("find", "***").failure?.code == "find.no-words")
    #expect(try bench.run("find", "bus", "--limit", "0").failure?.code == "find.limit")
    let kind = try bench.run("find", "bus", "--kind", "sotry").failure
    #expect(kind?.code == "find.kind")
    #expect(kind?.hint?.hasPrefix("Did you mean story?") == true)
  }

  @Test("marks the words in bold where there is colour")
  func bold() throws {
    let shell = try RoomShell.riverside()
    try shell.run("note", "add", "Walk the halls with families")
    let data = try shell.run("find", "families", "--plain")
    #expect(data.contains("Walk the halls with [families]"))
    let excerpt = Excerpt(of: ["Walk the halls with families"], around: SearchQuery("halls fam*"))
    let screen = FindScreen(
      typed: "halls fam*",
      answer: .init(results: [.init(kind: .note, key: "1", number: 1, excerpt: excerpt)], hasMore: false, near: []),
      limit: 10)
    let lines = screen.lines(on: Screen(width: 80, ink: Ink(isOn: true, unicode: true)))
    #expect(lines[0].contains("the \u{1B}[1mhalls\u{1B}[22m with \u{1B}[1mfamilies\u{1B}[22m"))
  }
}
