import Foundation
import InquiryDomain
import InquiryStore
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct YearCommandTests {
  @Test func `Without a terminal the plan needs a yes, and nothing is written before it`() throws {
    let shell = try RoomShell.riverside()
    let words = ["year", "plan", "--first", "2026-09-08 15:30", "--months", "3"]
    let failure = #expect(throws: Failure.self) { try shell.run(words) }
    #expect(failure?.kind == .usage && failure?.hint?.contains("--yes") == true)
    #expect(try shell.run(words + ["--dry-run"]).output.contains("Launch"))
    #expect(try shell.json("session", "list").data.list.isEmpty)
    #expect(try shell.run(words + ["--yes"]).error.contains("3 sessions made"))
    #expect(try shell.json("session", "list").data.list.count == 3)
    #expect(try shell.run(words + ["--yes"]).output.contains("nothing changed"))
  }

  @Test func `As JSON the plan is one document with what became of each session`() throws {
    let shell = try RoomShell.riverside()
    let answer = try shell.json("year", "plan", "--dates", "8 Sep 2026 15:30, 13 Oct 2026; 10 Nov 2026", "--yes")
    #expect(answer.kind == "year.plan")
    let sessions = answer.data["sessions"].list
    #expect(
      sessions.compactMap { $0["plannedStart"].text } == [
        "2026-09-08T15:30:00.000Z", "2026-10-13T15:30:00.000Z", "2026-11-10T15:30:00.000Z",
      ])
    #expect(sessions.allSatisfy { $0["change"].text == "new" && $0["number"].number != nil })
  }

  @Test(arguments: [
    (["--dates", "8 Sep 15:30", "--first", "8 Sep 15:30"], "year.dates-twice"), (["--months", "3"], "year.no-first"),
    (["--minutes", "60", "--first", "8 Sep 15:30"], "year.minutes"), (["--every", "moon"], "year.every"),
    (["--first", "8 Sep 15:30", "--months", "0"], "year.months"), ([], "year.no-dates"),
    (["--dates", " , "], "year.no-days"),
    (["--dates", "8 Sep"], "date.no-time"),
  ])
  func `What can't be planned is refused in plain words with what to type`(options: [String], code: String) throws {
    let shell = try RoomShell.riverside()
    let failure = #expect(throws: Failure.self) { try shell.run(["year", "plan", "--yes"] + options) }
    #expect(failure?.code == code)
    #expect(failure?.hint?.isEmpty == false)
  }

  @Test func `Days come from a file, one a line, and a day without a time begins as the one before`() throws {
    let shell = try RoomShell.riverside()
    let days = try shell.file("days.txt", "# our days\n8 Sep 2026 15:30\n13 Oct 2026\n\n10 Nov 2026 9:00\n")
    let sessions = try shell.json("year", "plan", "--dates", days, "--yes").data["sessions"].list
    #expect(
      sessions.compactMap { $0["plannedStart"].text.map { String($0.prefix(16)) } } == [
        "2026-09-08T15:30", "2026-10-13T15:30", "2026-11-10T09:00",
      ])
  }

  @Test func `A promise is kept with who and by when, changed, ticked off and taken back`() throws {
    let shell = try YearRoom.shell()
    let said = try shell.run("promise", "add", "Walk the yard", "--who", "ben", "--by", "2 oct")
    #expect(said.contains("Ben Okafor, by Fri 2 Oct 2026"))
    #expect(try shell.run("promise", "list").contains("Walk the yard"))
    _ = try shell.run("promise", "edit", "3", "--text", "Walk the yard twice", "--by", "in 2 weeks")
    #expect(try shell.json("promise", "show", "3").data["dueOn"].text == "2026-10-05")
    _ = try shell.run("promise", "done", "3")
    #expect(!(try shell.run("promise", "list").contains("Walk the yard")))
    #expect(try shell.run("promise", "list", "--all").contains("Walk the yard twice"))
    _ = try shell.run("promise", "open", "3")
    _ = try shell.run("promise", "remove", "3")
    #expect(shell.code("promise", "show", "3") == 66)
    #expect(try shell.run("commitment", "list").contains("Call two families"))
  }

  @Test func `A participant promises for themselves and sees no private promise of another's`() throws {
    let shell = try YearRoom.shell()
    _ = try shell.run("promise", "add", "Rest on Sunday", "--visibility", "private", "--as", "ben")
    #expect(!(try shell.run("promise", "list").contains("Sunday")))
    #expect(try shell.run("promise", "list", "--as", "ben").contains("Sunday"))
    #expect(!(try shell.run("history").contains("Sunday")))
    #expect(!(try shell.run("session", "summary", "1").contains("Sunday")))
    #expect(shell.code("promise", "add", "Call", "--who", "ana", "--as", "ben") == 77)
  }

  @Test func `Who has come how far is told to nobody but whoever leads`() throws {
    let shell = try YearRoom.shell()
    #expect(shell.code("status", "--names", "--as", "ana") == 77)
    #expect(try shell.run("status", "--names").contains("never show this list to the room"))
    let own = try shell.json("status", "--as", "ana").data
    #expect(own["interval"]["people"] == .null)
    #expect(own["interval"]["counts"]["planned"].number == 4)
    #expect(shell.code("remind", "--as", "ana") == 0)
    #expect(shell.code("remind", "ben", "--as", "ana") == 77)
    #expect(shell.code("session", "catch-up", "ben", "--as", "ana", "--session", "1") == 77)
  }

  @Test func `Calendar files hold no name and no story, keep their identifiers, and take the place of older ones`()
    throws
  {
    let shell = try YearRoom.shell()
    let path = shell.folder.appending(path: "ben.ics").path
    _ = try shell.run("remind", "ben", "--ics", path)
    let first = try String(contentsOfFile: path, encoding: .utf8)
    for word in ["Ana", "Ben", "Okafor", "translator", "families stopped"] { #expect(!first.contains(word), "\(word)") }
    #expect(first.components(separatedBy: "BEGIN:VEVENT").count == 4, "the day of the first has gone by")
    _ = try shell.run("session", "edit", "2", "--at", "2026-10-14 15:30")
    _ = try shell.run("remind", "ben", "--ics", path)
    let second = try String(contentsOfFile: path, encoding: .utf8)
    let uids = { (text: String) in text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
    let versions = { (text: String) in
      text.split(separator: "\r\n").filter { $0.hasPrefix("SEQUENCE:") }.compactMap { Int($0.dropFirst(9)) }
    }
    #expect(uids(first) == uids(second))
    #expect(zip(versions(first), versions(second)).allSatisfy { $0 < $1 })
    let own = try shell.file("notes.ics", "my own notes")
    #expect(shell.code("year", "calendar", "--ics", own) == 73)
    #expect(shell.code("year", "calendar", "--ics", own, "--force") == 0)
    let folder = shell.folder.appending(path: "all").path
    _ = try shell.run("remind", "--ics", folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 8)
  }

  @Test func `One mail goes to both partners, and neither learns what the other has done`() throws {
    let shell = try YearRoom.shell()
    let bench = try YearRoom.bench(shell)
    let cohort = try bench.cohort()
    let book = try bench.book(cohort.id)
    let (ana, ben) = (try book.person("ana").id, try book.person("ben").id)
    try bench.store.write(by: .keeper, in: bench.ambient) { db in
      try db.insert(
        Partnership(
          id: Identifier("00000000-0000-7000-9000-0000000000aa"), number: 1, cohortID: cohort.id, firstID: ana,
          secondID: ben, startedAt: db.now))
      db.say("put partners together")
    }
    let mails = try shell.json("remind").data.list
    let talks = mails.filter { $0["kind"].text == "debrief" && $0["to"].list.count == 2 }
    #expect(talks.count == 1)
    #expect(talks[0]["text"].text?.hasPrefix("Dear Ana and Ben,") == true)
    #expect(mails.filter { $0["kind"].text == "midway" }.allSatisfy { $0["to"].list.count == 1 })
  }
}
