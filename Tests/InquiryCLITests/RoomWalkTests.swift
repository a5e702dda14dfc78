import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("The whole walk by commands")
struct RoomWalkTests {
  @Test("A script can lead a session from the first story to an adopted question")
  func wholeWalk() throws {
    let shell = try RoomShell.riverside()
    try begins(shell)
    try tells(shell)
    try namesCauses(shell)
    try asks(shell)
    try lives(shell)
  }

  private func begins(_ shell: RoomShell) throws {
    let start = try shell.json("session", "start")
    #expect(start.kind == "session.start")
    #expect(start.data["phase"].text == "running")
    #expect(start.data["step"]["id"].text == "welcome")
    #expect(start.data["step"]["script"].text?.isEmpty == false)
    #expect(start.data["agenda"].list.count > 10)
    try shell.run("session", "away", "hana")
    shell.now = "2026-02-24T15:36:00Z"
    let next = try shell.json("session", "next")
    #expect(next.data["step"]["id"].text == "stories")
    #expect(next.data["behindMinutes"].number == 1)
    #expect((next.data["present"].number, next.data["invited"].number) == (7, 8))
    #expect(
      try shell.run("session", "status", "--plain")
        == "session\tstep\tends_at\tleft_seconds\tbehind_minutes\tjoined\tinvited\tnotes\n"
        + "1\tstories\t2026-02-24T15:42:00.000Z\t360\t1\t7\t8\t0\n")
    try shell.run("session", "extend", "5")
    try shell.run("session", "extend", "--", "-2")
    #expect(try shell.json("session", "status").data["leftSeconds"].number == 540)
  }

  private func tells(_ shell: RoomShell) throws {
    let file = try shell.file(
      "story.md", "---\nwho: ana\nabout: Year 3 teachers\n---\nThree teachers skip the block.\n")
    let story = try shell.json("story", "add", "--file", file, "--quote", "I don't know which part matters")
    #expect(story.data["by"].text == "Ana Reyes")
    #expect(story.data["about"].text == "Year 3 teachers")
    #expect(story.data["happened"].text == "Three teachers skip the block.")
    #expect(story.data["community"].text == "Front door")
    #expect(story.data["readers"].text == "the community and the facilitator")
    let need = try shell.json("need", "add", "Teachers need to know what matters most", "--by", "ana", "--story", "1")
    #expect(need.data["story"].number == 1)
    #expect(try shell.json("pair", "form").data.list.count == 3)
    let check = try shell.json(
      "check", "add", "--by", "ana", "--peer", "ben", "--assumption", "It is the timetable", "--for",
      "heard:two said so",
      "--against", "the block ran on quiet days", "--outcome", "revised", "--revised", "Nobody knows what matters")
    #expect(check.data["evidence"][0]["kind"].text == "heard")
    #expect(check.data["evidence"][1]["kind"].text == "hunch")
    #expect(check.data["evidence"][1]["side"].text == "against")
    let list = try shell.json("check")
    #expect(list.data["checks"].list.isEmpty)
    #expect(list.data["counts"]["revised"].number == 1)
    #expect(try shell.json("check", "--as", "ben").data["checks"].list.count == 1)
    #expect(shell.code("check", "show", "1") == 77)
    #expect(shell.code("check", "show", "1", "--as", "chidi") == 77)
  }

  private func namesCauses(_ shell: RoomShell) throws {
    while try shell.json("session", "status").data["step"]["id"].text != "causes" { try shell.run("session", "next") }
    let causes = try shell.file("causes.txt", "No time together\n\nNobody saw the data\nWe freeze\n")
    let notes = try shell.json("note", "add", "--file", causes, "--community", "1")
    #expect(notes.data.list.count == 3)
    #expect(notes.data[0]["hidden"].isTrue)
    let hidden = try shell.json("wall", "--community", "1")
    #expect((hidden.data["noteCount"].number, hidden.data["hidden"].number) == (0, 3))
    #expect(shell.code("note", "show", "1") == 77)
    #expect(try shell.json("session", "reveal").data["hiddenNotes"].number == 0)
    try shell.run("note", "add", "No shared hour", "--by", "ana")
    #expect(try shell.run("note", "move", "1", "4", "R") == "Moved notes 1 and 4 to Resources. Wrong? hmw undo\n")
    try shell.run("note", "move", "2", "know")
    try shell.run("note", "move", "3", "D")
    let group = try shell.json("group", "add", "1,4", "--name", "Time")
    #expect((group.data["column"].text, group.data["name"].text) == ("resources", "Time"))
    try shell.run("group", "rename", "time", "Shared time")
    try shell.run("group", "take-out", "4")
    try shell.run("note", "merge", "1", "4")
    try shell.run("note", "reach", "3", "influence")
    #expect(
      try shell.run("wall", "--community", "1").split(separator: "\n").dropFirst().map(String.init)
        == [
          "1\tresources\tShared time\tNo time together\t\t\t\(created(shell, 1))",
          "2\tknowledge\t\tNobody saw the data\t\t\t\(created(shell, 2))",
          "3\tdispositions\t\tWe freeze\t\t\t\(created(shell, 3))",
        ])
    #expect(try shell.json("note", "show", "1").data["twins"] == .list([.number(4)]))
  }

  private func created(_ shell: RoomShell, _ number: Int) throws -> String {
    try shell.json("note", "show", "\(number)").data["createdAt"].text ?? ""
  }

  private func asks(_ shell: RoomShell) throws {
    let first = try shell.json(
      "question", "add", "give teachers a programme", "--by", "ana", "--cause", "2", "--need", "1")
    #expect(first.data["text"].text == "How might we give teachers a programme?")
    #expect(first.data["causes"][0]["number"].number == 2)
    try shell.run("question", "draft", "1", "--text", "How might we see together what matters most?")
    try shell.run("question", "use", "1", "--draft", "1")
    #expect(try shell.json("question", "show", "1").data["drafts"].list.count == 3)
    try shell.run("question", "add", "let families be heard?", "--community", "1")
    try shell.run("question", "keep", "1", "--because", "It is ours")
    try shell.run("question", "keep", "2")
    let vote = try shell.json("vote", "open", "--community", "1", "--dots", "2")
    #expect(vote.data["options"].list.map { $0["dots"] } == [.null, .null])
    let ballot = try shell.json("vote", "cast", "2 2", "--by", "ana")
    let token = try #require(ballot.data["token"].text)
    #expect(try shell.run("vote", "cast", "1 2", "--token", token, "--vote", "1").contains("--token \(token)"))
    #expect(shell.code("vote", "cast", "1", "--by", "ana") == 65)
    try shell.run("vote", "cast", "2", "2", "--by", "ben")
    #expect(try shell.run("vote", "status") == "vote\topen\tvoted\tinvited\n1\tyes\t2\t4\n")
    #expect(try !shell.run("vote", "show", "--json").contains("\"dots\":3"))
    let closed = try shell.json("vote", "close")
    #expect(closed.data["options"].list.map { $0["dots"].number } == [3, 1])
    #expect(closed.data["leaders"] == .list([.number(2)]))
  }

  private func lives(_ shell: RoomShell) throws {
    let adopted = try shell.json("inquiry", "adopt", "2", "--dissent", "Two of us would begin elsewhere")
    #expect(adopted.data["parked"][0]["number"].number == 1)
    try shell.run("session", "done")
    shell.now = "2026-03-24T15:30:00Z"
    try shell.run("inquiry", "reword", "1", "--text", "let every family be heard?", "--because", "Six families told us")
    try shell.run("inquiry", "think", "It is less about time than we thought", "--as", "ana")
    try shell.run("inquiry", "dissent", "One of us still would")
    let inquiry = try shell.json("inquiry", "show").data
    #expect(inquiry["text"].text == "How might we let every family be heard?")
    #expect(inquiry["wordings"].list.map { $0["because"].text } == [nil, "Six families told us"])
    #expect(inquiry["thoughts"][0]["by"].text == "Ana Reyes")
    #expect(inquiry["dissent"].text == "Two of us would begin elsewhere\nOne of us still would")
    try shell.run("inquiry", "close", "1")
    #expect(shell.code("inquiry", "show") == 66)
    #expect(try shell.json("inquiry", "show", "1").data["closedAt"].text != nil)
  }

  @Test("A session is planned, changed and cancelled, and the date comes back as it was understood")
  func planning() throws {
    let shell = try RoomShell.riverside()
    let line = try shell.run(
      "session", "new", "--title", "Check-in", "--at", "6 Mar 9:30", "--protocol", "listening_dyad")
    #expect(line.contains("Check-in for Fri 6 Mar 2026, 09:30."))
    let edited = try shell.run("session", "edit", "1", "--at", "2026-03-07T10:00")
    #expect(edited.contains("Sat 7 Mar 2026, 10:00"))
    #expect(try shell.json("session", "agenda", "1").data[0]["start"].text == "2026-03-07T10:00:00.000Z")
    #expect(try shell.json("session").data[0]["status"].text == "planned")
    try shell.run("session", "remove", "1")
    #expect(try shell.json("session").data.list.isEmpty)
  }

  @Test("The next planned session starts, pauses, goes on, closes and opens again")
  func clock() throws {
    let shell = try RoomShell.riverside()
    try shell.run("session", "new", "--title", "Later", "--at", "2026-04-01T15:30")
    try shell.run("session", "new", "--title", "Sooner", "--at", "2026-02-24T15:30")
    #expect(try shell.json("session", "start").data["session"]["title"].text == "Sooner")
    #expect(shell.code("session", "start") == 65)
    shell.now = "2026-02-24T15:32:00Z"
    #expect(try shell.json("session", "pause").data["phase"].text == "paused")
    shell.now = "2026-02-24T15:52:00Z"
    #expect(try shell.json("session", "status").data["endsAt"] == .null)
    #expect(try shell.json("session", "go-on").data["leftSeconds"].number == 180)
    #expect(try shell.json("session", "done").data["session"]["status"].text == "finished")
    #expect(shell.code("session", "next") == 66)
    #expect(try shell.json("session", "reopen").data["session"]["number"].number == 2)
    #expect(shell.code("session", "back") == 65)
  }

  @Test("A rehearsal leaves nothing behind")
  func rehearsal() throws {
    let shell = try RoomShell.riverside()
    try shell.run("session", "new", "--title", "First")
    let (_, told) = try shell.run(["session", "start", "--rehearse"])
    #expect(told.contains("REHEARSAL"))
    #expect(try shell.json("session").data[0]["status"].text == "planned")
  }
}
