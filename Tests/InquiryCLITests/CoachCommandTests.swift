import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("The coach at the shell")
struct CoachCommandTests {
  @Test("answers groups in the documented shape, lines counted from 0")
  func groups() throws {
    let shell = try RoomShell()
    let notes = try shell.file(
      "notes.txt", "No time to meet families\n\nTablets are locked away\nWe have no time to meet with families\n🙂\n")
    let answer = try shell.json("coach", "groups", "--file", notes)
    #expect(answer.kind == "coach.groups")
    #expect(answer.data["groups"][0]["notes"].list.compactMap(\.number) == [0, 3])
    #expect(answer.data["groups"][0]["title"].text?.isEmpty == false)
    #expect(answer.data["groups"][0]["why"].list.isEmpty == false)
    #expect(answer.data["alone"].list.compactMap(\.number) == [1, 2, 4])
  }

  @Test("answers each note with every field, an empty one with no category")
  func category() throws {
    let shell = try RoomShell()
    let notes = try shell.file("notes.txt", "We can't yet lead a hard conversation about race\n\nParents don't care\n")
    let answer = try shell.json("coach", "category", "--file", notes)
    #expect(answer.kind == "coach.category")
    let first = answer.data[0]
    #expect(first["action"].text == "sort")
    #expect(first["category"].text == "skills")
    for name in ["note", "second", "confidence", "cue", "ask"] { #expect(first[name] != .null, "\(name)") }
    #expect(answer.data[1]["action"].text == "unsure")
    #expect(answer.data[1]["category"].text == nil)
    #expect(answer.data[2]["action"].text == "reframe")
  }

  @Test("answers each question with verdict, rules and spans, and exits with 1 when strict")
  func question() throws {
    let shell = try RoomShell()
    let answer = try shell.json("coach", "question", "How might we use a new app to message families?")
    #expect(answer.kind == "coach.question")
    let finding = answer.data[0]["findings"][0]
    #expect(finding["id"].text == "H05")
    #expect(finding["severity"].text == "warn")
    #expect(finding["span"].list.compactMap(\.number) == [13, 26])
    #expect(shell.code("coach", "question", "--strict", "Should we buy tablets?") == 1)
    #expect(
      shell.code("coach", "question", "--strict", "How might we hear from caregivers who work nights?") == 0)
  }

  @Test("shows what words give away, says that it does not certify, and asks the three-schools question")
  func scrub() throws {
    let shell = try RoomShell()
    let answer = try shell.json("coach", "scrub", "Ms. Alvarez in Room 12 said no")
    #expect(answer.kind == "coach.scrub")
    #expect(answer.data[0]["findings"][0]["words"].text == "Ms. Alvarez")
    #expect(answer.data[0]["certified"] == .bool(false))
    #expect(answer.data[0]["scrubbed"].text?.contains("Alvarez") == false)
    #expect(answer.data[0]["k"].text?.contains("three schools") == true)
  }

  @Test(
    "hears advice in disguise and judgement",
    arguments: [
      ("probe", "Have you tried calling them?", "coach.probe"),
      ("evidence", "Most students were engaged", "coach.evidence"),
    ])
  func wording(_ verb: String, _ words: String, _ kind: String) throws {
    let answer = try RoomShell().json("coach", verb, words)
    #expect(answer.kind == kind)
    #expect(answer.data[0]["findings"][0]["ask"].text?.contains("?") == true)
  }

  @Test(
    "refuses what it can't read, with the right code",
    arguments: [
      (["coach", "question", "--file", "/nowhere/x"], 66), (["coach", "why", "zzz"], 66),
      (["coach", "category", String(repeating: "x", count: 281)], 65),
      (["coach", "question", String(repeating: "x", count: 501)], 65),
    ] as [([String], Int32)])
  func refused(_ words: [String], _ code: Int32) throws {
    let shell = try RoomShell()
    let failure = #expect(throws: Failure.self) { try shell.run(words) }
    #expect(failure.map { ExitStatus($0.kind).rawValue } == code)
    #expect(failure?.hint != nil)
  }

  @Test("explains every rule with a weak and a better wording")
  func why() throws {
    let answer = try RoomShell().json("coach", "why")
    let ids = (0..<QuestionRule.allCases.count).compactMap { answer.data[$0]["id"].text }
    #expect(ids == QuestionRule.allCases.map(\.id))
  }

  @Test("suggests, accepts and refuses in a workbook")
  func workbook() throws {
    let shell = try RoomShell.riverside()
    for text in [
      "No interpreter at conferences", "One interpreter for all conferences", "We freeze when parents shout",
    ] {
      try shell.run("note", "add", text, "--by", "ana")
    }
    #expect(try shell.json("note", "suggest").data[2]["column"].text == "skills")
    try shell.run("note", "accept", "3")
    try shell.run("note", "move", "1", "2", "R")
    let offer = try shell.json("group", "suggest").data["groups"][0]
    let code = try #require(offer["code"].text)
    #expect(offer["notes"].list.compactMap(\.number) == [1, 2])
    #expect(shell.code("group", "accept", "zzzzz") == 65)
    try shell.run("group", "accept", code, "--name", "Nobody to speak for them")
    #expect(shell.code("group", "accept", code) == 65)
    #expect(try shell.run("group", "list", "--plain").contains("Nobody to speak for them"))
    try shell.run("undo")
    try shell.run("group", "refuse", code)
    #expect(try shell.json("group", "suggest").data["groups"].list.count == 0)
  }

  @Test("keeps ideas, and starts from the group's own words")
  func question2() throws {
    let shell = try RoomShell.riverside()
    try shell.run("need", "add", "I needed time with families so that I could listen", "--by", "ana")
    try shell.run("question", "add", "try it", "--need", "1", "--by", "ana")
    let coached = try shell.json("question", "coach", "1", "--remix").data
    #expect(coached["startingPoint"].text?.contains("time with families") == true)
    #expect(coached["remix"].list.count == 5)
    try shell.run("question", "use", "1", "--start")
    #expect(try shell.run("question", "show", "1").contains("time with families"))
    #expect(try shell.json("question", "ideas", "1", "a bench", "tea").data["outcome"].text == "narrow")
  }
}
