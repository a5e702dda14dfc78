import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct DebriefCommandTests {
  @Test func `A debrief written by a script is read by its people, and by nobody else`() throws {
    let shell = try RoomShell.riverside()
    let added = try shell.json(
      "debrief", "add", "--by", "ana", "--with", "ben", "--insight", "I ask first", "--their-insight",
      "A list is no talk",
      "--next-contact", "in 2 weeks", "--channel", "phone", "--minutes", "20", "--on", "yesterday")
    #expect(added.kind == "debrief.add")
    #expect(added.data["number"].number == 1)
    #expect(added.data["people"].list.map(\.text) == ["Ana Reyes", "Ben Okafor"])
    #expect(added.data["heldOn"].text == "2026-02-23")
    #expect(added.data["nextContactOn"].text == "2026-03-10")
    #expect(added.data["turns"][1]["insight"].text == "A list is no talk")
    for name in ["ana", "ben"] {
      #expect(try shell.json("debrief", "list", "--as", name).data.list.count == 1)
      #expect(shell.code("debrief", "show", "1", "--as", name) == 0)
    }
    #expect(try shell.json("debrief", "list").data.list.isEmpty)
    #expect(try shell.json("debrief", "list", "--as", "dana").data.list.isEmpty)
    for other in [["--as", "dana"], []] {
      #expect(try failure(shell, ["debrief", "show", "1"] + other)?.kind == .notAllowed)
      #expect(try failure(shell, ["debrief", "remove", "1"] + other)?.kind == .notAllowed)
    }
    try shell.run("debrief", "edit", "1", "--insight", "I ask and wait", "--as", "ben")
    #expect(try shell.json("debrief", "show", "1", "--as", "ana").data["turns"][1]["insight"].text == "I ask and wait")
    try shell.run("debrief", "remove", "1", "--as", "ana")
    #expect(shell.code("debrief", "show", "1", "--as", "ana") == 66)
    #expect(try shell.run("history").contains("ask") == false)
  }

  private func failure(_ shell: RoomShell, _ words: [String]) throws -> Failure? {
    do { _ = try shell.run(words) } catch let failure as Failure { return failure }
    return nil
  }

  @Test(arguments: [
    ("debrief add --insight x", "--by"), ("debrief add --by ana --insight x", "--with"),
    ("debrief add --by ana --with ben", "--insight"), ("debrief start --by ana --with ben", "--their-insight"),
    ("debrief add --by ana --with ben --insight x --noticed y", "--agreed"),
    ("debrief add --by ana --with ben --with chidi --their-insight y", "--turn"),
    ("debrief add --by ana --with ben --turn nobody", "--turn"),
    ("debrief edit 1 --as ana", "--insight"), ("partner end ana", "--reason"), ("partner set ana", "partner set"),
    ("partner repair", "--yes"),
  ])
  func `What is missing is named, and the command ends with 64`(line: String, named: String) throws {
    let shell = try RoomShell.riverside()
    if line.contains("edit") { try shell.run("debrief", "add", "--by", "ana", "--with", "ben", "--insight", "x") }
    if line.contains("repair") {
      try shell.run("partner", "form")
      try shell.run("person", "leave", "ana")
    }
    let missing = try failure(shell, line.split(separator: " ").map(String.init))
    #expect(missing?.kind == .usage)
    #expect(missing?.description.contains(named) == true, "\(missing?.description ?? "")")
  }

  @Test func `Three people each have their own insight`() throws {
    let shell = try RoomShell.riverside()
    let added = try shell.json(
      "debrief", "add", "--by", "ana", "--with", "ben", "--with", "chidi", "--insight", "mine", "--turn", "Ben: his",
      "--turn", "chidi: theirs: both")
    #expect(added.data["turns"].list.map { $0["insight"].text } == ["mine", "his", "theirs: both"])
  }

  @Test func `The partner of now is taken where none is named, and advice in a question is seen`() throws {
    let shell = try RoomShell.riverside()
    try shell.run("partner", "set", "ana", "dana")
    let answer = try shell.run([
      "debrief", "add", "--as", "ana", "--insight", "x", "--question", "Have you tried calling them?",
    ])
    #expect(answer.error.contains("A thought:"))
    #expect(try shell.json("debrief", "show", "1", "--as", "dana").data["people"].list.count == 2)
  }

  @Test func `What was noticed is kept with a yes, and taken away again`() throws {
    let shell = try RoomShell.riverside()
    try shell.run(
      "debrief", "add", "--by", "ana", "--with", "ben", "--insight", "x", "--noticed", "you smiled", "--agreed")
    let show = { try shell.json("debrief", "show", "1", "--as", "ben").data["turns"][0]["noticed"].text }
    #expect(try show() == "you smiled")
    try shell.run("debrief", "edit", "1", "--withdraw-noticed", "--as", "ana")
    #expect(try show() == nil)
  }
}

@Suite struct PartnerCommandTests {
  @Test func `Partners are formed, one leaves, and the one left alone joins a pair with the history kept`() throws {
    let shell = try RoomShell.riverside()
    let formed = try shell.json("partner", "form")
    #expect(formed.kind == "partner.form")
    #expect(formed.data["made"].list.count == 4)
    #expect(shell.code("partner", "form") == 65)
    let ben = try shell.json("partner", "list", "--as", "ben").data
    #expect(ben.list.count == 1)
    let left = try #require(ben[0]["people"].list.compactMap(\.text).first { $0 != "Ben Okafor" })
    #expect(try shell.run(["person", "leave", "ben"]).error.contains("\(left) lost a partner: hmw partner repair"))
    #expect(try shell.run("partner", "list").contains("broken"))
    let before = try shell.run("history")
    let proposed = try shell.json("partner", "repair", "--dry-run").data
    #expect(proposed["made"][0]["state"].text == "proposed")
    #expect(try shell.run("history") == before)
    let repaired = try shell.json("partner", "repair", "--yes").data
    #expect(repaired["made"][0]["people"].list.count == 3)
    #expect(repaired["made"][0]["people"].list.contains(.text(left)))
    #expect(repaired["ended"].list.count == 2)
    let all = try shell.json("partner", "list", "--all").data.list
    #expect(all.count == 5)
    #expect(all.filter { $0["state"].text == "ended" }.allSatisfy { $0["reason"].text != nil })
    #expect(try shell.json("partner", "list").data.list.count == 3)
    #expect(try shell.run("partner", "repair").contains("nothing to repair"))
    try shell.run("undo")
    #expect(try shell.run("partner", "list").contains("broken"))
  }

  @Test func `A partnership ends with its reason, and a member may not end it`() throws {
    let shell = try RoomShell.riverside()
    try shell.run("partner", "set", "ana", "ben")
    for words in ["form", "set ana chidi", "repair --yes", "end ana --reason x"] {
      let line = ["partner"] + words.split(separator: " ").map(String.init) + ["--as", "ana"]
      #expect(throws: Failure.self, "\(words)") { try shell.run(line) }
    }
    try shell.run("partner", "end", "ana", "--reason", "Ben is away until May")
    let past = try shell.json("partner", "list", "--all").data
    #expect(past[0]["reason"].text == "Ben is away until May")
    #expect(shell.code("partner", "end", "ana", "--reason", "x") == 66)
  }
}
