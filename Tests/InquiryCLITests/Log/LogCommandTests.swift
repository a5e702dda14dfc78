import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite("The log without a terminal")
struct LogCommandTests {
  let shell: RoomShell

  init() throws {
    shell = try RoomShell.riverside()
    try shell.run("session", "new", "--at", "2026-02-24 15:30")
    try shell.run("session", "new", "--at", "2026-03-17 15:30")
    shell.now = "2026-03-04T15:30:00Z"
  }

  @Test("takes an application in one line, with the day it was understood as")
  func oneLine() throws {
    let said = try shell.run(
      "log", "add", "Sat in on 4B; teacher named it at once", "--by", "ana", "--sure", "2", "--on", "last tue")
    #expect(said.contains("Wrote log entry 1, for Tue 3 Mar 2026. Who can read it: the community and the facilitator."))
    #expect(said.contains("hmw undo"))
    let (kind, data) = try shell.json("log", "show", "1")
    #expect(kind == "log.show")
    #expect(data["tried"].text == "Sat in on 4B; teacher named it at once")
    #expect(data["sure"].number == 2)
    #expect(data["session"].number == 1)
    #expect(data["steps"]["applied"].isTrue)
    #expect(data["by"].text == "Ana Reyes")
  }

  @Test("completes what was planned, and says so")
  func plan() throws {
    let planned = try shell.run(
      "--as", "ana", "log", "plan", "Sit in on two blocks", "--by", "fri", "--expect", "They differ")
    #expect(planned.contains("Planned by Fri 6 Mar 2026, as log entry 1."))
    let added = try shell.run("--as", "ana", "log", "add", "Sat in")
    #expect(added.contains("Wrote log entry 1, where you said \"Sit in on two blocks\", for Wed 4 Mar 2026."))
    #expect(try shell.json("log", "list").data.list.count == 1)
    try shell.run("--as", "ana", "log", "plan", "Again")
    try shell.run("--as", "ana", "log", "add", "Else", "--new")
    #expect(try shell.json("log", "list").data.list.map { $0["number"].number } == [3, 2, 1])
    let (_, data) = try shell.json("--as", "ana", "log", "edit", "2", "--plan", "Again, shorter", "--by", "tomorrow")
    #expect(data["planFor"].text == "2026-03-05")
  }

  @Test(
    "understands not yet in every form",
    arguments: [
      (["--not-yet", "S", "no time"], "skills", "no time"), (["--not-yet", "no time at all"], nil, "no time at all"),
      (["--not-yet", "R"], "resources", nil), (["not yet"], nil, nil), (["not yet: no time"], nil, "no time"),
      (["not yet because it rained", "--not-yet", "K"], "knowledge", "because it rained"),
    ] as [([String], String?, String?)])
  func notYet(_ words: [String], _ column: String?, _ why: String?) throws {
    let answer = try shell.run(["--json", "log", "add", "--by", "ana"] + words)
    #expect(answer.output.contains("\"did\":\"not-yet\""))
    let (_, data) = try shell.json("log", "show", "1")
    #expect(data["blockedBy"].text == column)
    #expect(data["blockedWhy"].text == why)
    #expect(data["tried"].text == nil)
    #expect(try shell.run("log", "list", "--plain").contains("not-yet"))
  }

  @Test("says who reads it, a partner of another community by name")
  func readers() throws {
    let said = try shell.run("--as", "ana", "log", "add", "x", "--with", "efua")
    #expect(said.contains("Who can read it: your community and the facilitator, and Efua Mensah."))
    #expect(
      try shell.json("log", "show", "1").data["readers"].text == "the community and the facilitator, and Efua Mensah")
    #expect(try shell.run("--as", "efua", "log", "list", "--plain").contains("Ana Reyes"))
    let near = try shell.run("--as", "ana", "log", "add", "x", "--with", "ben")
    #expect(near.contains("Who can read it: your community and the facilitator."))
    #expect(try shell.run("--as", "ana", "log", "add", "x", "--private").contains("Who can read it: nobody but you."))
    let pair = try shell.run("--as", "ana", "log", "add", "x", "--with", "ben", "--visibility", "pair")
    #expect(pair.contains("Who can read it: you and Ben Okafor alone."))
  }

  @Test("names the missing flag: whose it is, and the words")
  func missing() throws {
    #expect(shell.code("log", "add") == 64)
    #expect(shell.code("log", "add", "--by", "ana") == 64)
    #expect(shell.code("log", "add", "words") == 64)
    #expect(shell.code("log", "plan", "words") == 64)
    #expect(shell.code("log", "edit", "1") == 66)
    #expect(shell.code("log", "add", "x", "--by", "nobody") == 66)
    #expect(shell.code("log", "add", "x", "--by", "ana", "--sure", "7") == 64)
    #expect(shell.code("log", "add", "x", "--by", "ana", "--on", "tomorrow") == 65)
    #expect(shell.code("log", "add", "x", "--by", "ana", "--private", "--visibility", "cohort") == 64)
    #expect(shell.code("log", "add", "x", "--by", "ana", "--resource", "9") == 66)
    #expect(shell.code("log", "list", "--limit", "0") == 64)
    #expect(shell.code("log", "list", "--all", "--limit", "3") == 64)
    #expect(shell.code("log", "Sat in on 4B") == 64, "no catch-all")
    let words = #expect(throws: Failure.self) { try shell.run("log", "add", "--by", "ana") }
    #expect(words?.message.contains("--text") == true)
    let owner = #expect(throws: Failure.self) { try shell.run("log", "plan", "words") }
    #expect(owner?.hint?.contains("--owner NAME") == true)
    #expect(try shell.json("log", "list").data.list.isEmpty)
  }

  @Test("reads long words from a file")
  func file() throws {
    let path = try shell.file("log.txt", "\u{FEFF}Sat in on 4B.\r\nAnd on 3A.\n")
    try shell.run("log", "add", "--by", "ana", "--file", path)
    #expect(try shell.json("log", "show", "1").data["tried"].text?.hasSuffix("Sat in on 4B.\nAnd on 3A.") == true)
    let huge = try shell.file("huge.txt", String(repeating: "x", count: 10_001))
    #expect(shell.code("log", "add", "--by", "ana", "--file", huge) == 65)
  }

  @Test("keeps a private entry from everyone else's list, page, answer and export")
  func privacy() throws {
    try shell.run("--as", "ana", "log", "add", "secretword", "--private", "--noticed", "secretword")
    for reader in [[], ["--as", "ben"], ["--as", "efua"]] {
      for words in [["log", "list", "--all"], ["log", "list", "--by", "ana"], ["export"], ["history"], ["status"]] {
        for form in [["--json"], ["--plain"]] {
          let answer = try shell.run(form + reader + words)
          #expect(!(answer.output + answer.error).contains("secretword"), "\(reader) \(words)")
        }
      }
      for words in [["log", "show", "1"], ["log", "edit", "1", "x"], ["log", "remove", "1"]] {
        let failure = #expect(throws: Failure.self) { try shell.run(reader + words) }
        #expect(failure?.kind == .notAllowed)
        #expect(failure?.description.contains("secretword") == false)
      }
    }
    #expect(try shell.run("--as", "ana", "log", "show", "1").contains("secretword"))
    let typed = try shell.run(["log", "add", "other", "--by", "ana", "--private"])
    #expect(typed.error.contains("hmw --as \"Ana Reyes\" log show 2"))
  }

  @Test("comes out of a pipe as one row each")
  func piped() throws {
    try shell.run("--as", "ana", "log", "plan", "Sit in on\ttwo blocks", "--by", "fri")
    try shell.run(
      "--as", "ana", "log", "add", "Sat in\non two lines", "--saw", "heard: they differ", "--next", "spread it")
    try shell.run("log", "add", "--by", "ben", "--not-yet", "S", "no time")
    let text = try shell.run("log") + "\n" + shell.run("log", "show", "2")
    try expectSnapshot(text, named: "log-piped.txt")
  }

  @Test(
    "reads what comes next as people say it",
    arguments: [
      ("keep: ask it every Friday", .keep, "ask it every Friday"), ("Keep asking it", .keep, "Keep asking it"),
      ("drop", .drop, nil), ("Drop in on 4B", nil, "Drop in on 4B"), ("SPREAD, to Year 5", .spread, "to Year 5"),
      ("keeper of the keys", nil, "keeper of the keys"), ("変える", nil, "変える"), ("", nil, nil),
      ("change -", .change, nil),
    ] as [(String, LogEntry.Next?, String?)])
  func next(_ typed: String, _ next: LogEntry.Next?, _ step: String?) {
    let words = NextWords(typed)
    #expect((words.next, words.step) == (next, step))
    #expect(NextWords.typed(next, step).map { NextWords($0) } ?? NextWords("") == words)
  }

  @Test("tells an honest not yet from a sentence that begins so")
  func notYetWords() {
    #expect(NotYetWords(answer: "Not yet.") != nil)
    #expect(NotYetWords(answer: "not-yet") != nil)
    #expect(NotYetWords(answer: "Not yet all of it, but I sat in on 4B") == nil)
    #expect(NotYetWords(answer: "nothing") == nil)
    #expect(NotYetWords(answer: "not yet – no time")?.why == "no time")
  }
}
