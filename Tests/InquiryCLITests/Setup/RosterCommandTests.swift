import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct RosterCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file("people.txt", RosterFiles.drawn.joined(separator: "\n"))
    try bench.run(
      "cohort", "new", "--name", "Riverside Principals 2026", "--people", people, "--community",
      "Readers: why Year 3-4 readers stall | ana, 2")
    return bench
  }

  private static let changes: [([String], String)] = [
    (["person", "add", "Zoe", "Lind", "--school", "Elm Street"], "Added 9 Zoe Lind, Elm Street. Wrong? hmw undo"),
    (
      ["person", "edit", "farid", "--school", "Elm Street"],
      "6 is now Farid Khan, Elm Street, principal. Wrong? hmw undo"
    ),
    (
      ["person", "leave", "hana"],
      "Hana Sato has left the group; what they wrote stays. Back again? hmw person return 8"
    ),
    (
      ["school", "merge", "Elm Street", "Elm St"],
      "Elm St and Elm Street are one school now: Elm Street. Wrong? hmw undo"
    ),
    (["school", "rename", "Hillcrest", "Hill Crest"], "Hillcrest is now Hill Crest. Wrong? hmw undo"),
    (
      ["community", "add", "Maths: no fun", "--members", "3, dana"],
      "Formed community 2 Maths with 2 people. Wrong? hmw undo"
    ),
    (["community", "join", "readers", "chidi", "4"], "Chidi Eze, Dana Cole are in Readers now. Wrong? hmw undo"),
    (["community", "leave", "ana"], "Ana Reyes is in no community now. Wrong? hmw undo"),
    (
      ["community", "edit", "1", "--name", "Reading"],
      "Community 1 is now Reading: why Year 3-4 readers stall. Wrong? hmw undo"
    ),
    (["community", "remove", "1"], "Dissolved the community Readers; its members stay in the group. Wrong? hmw undo"),
    (
      ["norm", "add", "Be", "kind", "--revisit", "in 3 months"],
      "Kept norm 1. You look at it again on Sun 24 May 2026. Wrong? hmw undo"
    ),
    (
      ["cohort", "edit", "--time-zone", "pacific"],
      "The group is now Riverside Principals 2026, in the time zone America/Los_Angeles. Wrong? hmw undo"
    ),
    (
      ["cohort", "remove", "1", "--confirm", "riverside principals 2026"],
      "Deleted the group Riverside Principals 2026. Wrong? hmw undo"
    ),
  ]

  @Test(arguments: [
    (["person", "show", "1"], "number\tname\tschool"), (["cohort", "show"], "number\tname\ttime_zone"),
    (["community", "show", "1"], "number\tname"), (["norm", "list"], "number\ttext"),
  ])
  func `One record for a program is a header and one row, as a list has them`(words: [String], header: String) throws {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0])
    try bench.run("cohort", "new", "--name", "R", "--people", people, "--community", "Readers: x", "--norm", "Be kind")
    let lines = try bench.run(words).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(header) == true)
    #expect(lines.last?.hasPrefix("1\t") == true)
  }

  @Test(arguments: changes)
  func `A change says in one line what changed, and one undo takes it back`(words: [String], line: String) throws {
    let bench = try bench()
    let workbench = try bench.workbench()
    let cohort = try workbench.cohort().id
    let before = try workbench.export(cohort, to: .keeper)
    let answer = try bench.run(words)
    #expect(answer.output == line + "\n")
    try bench.run("undo")
    #expect(try workbench.export(cohort, to: .keeper) == before)
  }

  private static let refusals: [([String], Int32)] = [
    (["person", "add"], 64), (["person", "add", "Ana Reyes", "--school", "Oak Primary"], 65),
    (["person", "show", "zzz"], 66),
    (["person", "edit", "ana"], 64), (["person", "import", "/nowhere.csv"], 66), (["school", "merge", "1", "1"], 65),
    (["community", "show", "9"], 66), (["community", "add", "readers"], 65), (["norm", "add"], 64),
    (["norm", "remove", "4"], 66),
    (["norm", "add", "x", "--revisit", "someday"], 65), (["cohort", "show", "nope"], 66),
    (["cohort", "remove", "1"], 64),
    (["cohort", "remove", "1", "--confirm", "x"], 65), (["cohort", "edit"], 64), (["community", "edit", "1"], 64),
    (["--as", "ana", "person", "add", "Zoe"], 77), (["--as", "ana", "undo"], 77),
  ]

  @Test(arguments: refusals)
  func `What can't be done ends with the right code, a next thing to type, and changes nothing`(
    words: [String], status: Int32
  ) throws {
    let bench = try bench()
    let answer = try bench.run(words)
    #expect(answer.status == status)
    #expect(answer.failure?.hint?.isEmpty == false)
    #expect(answer.output.isEmpty)
    #expect(try bench.workbench().history().count == 1)
  }

  @Test func `Reading a list again adds only those who are new`() throws {
    let bench = try bench()
    let list = try bench.file("again.csv", "name,school\nAna Reyes,Oak Primary\nHana Sato,\nZoe Lind,Redwood\n")
    #expect(
      try bench.run("person", "import", list).output
        == "Added 1 person. 2 people were on the roster already. Wrong? hmw undo\n")
    #expect(try bench.run("person", "import", list).output.hasPrefix("Nobody new in that list. 3 people"))
    #expect(try bench.workbench().history().count == 2)
  }

  @Test func `A list with one row that can't be read adds nobody`() throws {
    let bench = try bench()
    let list = try bench.file("bad.csv", "name,school\nZoe Lind,Redwood\n,Oak\n")
    let answer = try bench.run("person", "import", list)
    #expect(answer.status == 65)
    #expect(answer.failure?.message.contains("line 3") == true)
    #expect(try bench.workbench().book(bench.workbench().cohort().id).active.count == 8)
  }

  @Test(arguments: [100, 60, 40])
  func `The lists fit their width`(width: Int) throws {
    let bench = try bench()
    let text = try ["person", "school", "community", "norm", "cohort"].map {
      try bench.run($0, "list", width: width).output
    }
    .joined(separator: "\n----\n")
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "roster-lists-\(width).txt")
  }

  @Test func `Lists are tables for other programs and sentences for a voice`() throws {
    let bench = try bench()
    let piped = try bench.run("person").output.split(separator: "\n")
    #expect(piped[0] == "number\tname\tschool\tcommunity\trole")
    #expect(piped[1] == "1\tAna Reyes\tOak Primary\tReaders\tprincipal")
    let spoken = try bench.run("--accessible", "person", "list", width: 100).output
    #expect(spoken.contains("No: 1. Name: Ana Reyes. School: Oak Primary. Community: Readers. Role: principal."))
  }

  private static let keys: [(String, [String])] = [
    ("person", ["community", "id", "name", "number", "role", "school"]),
    ("school", ["id", "name", "number", "people"]),
    ("community", ["challenge", "id", "members", "name", "number"]),
    ("cohort", ["communities", "createdAt", "id", "name", "number", "people", "sessions", "timeZone"]),
  ]

  @Test(arguments: keys)
  func `A list as JSON has its documented keys`(noun: String, keys: [String]) throws {
    let text = try bench().run("--json", noun, "list").output
    let shape = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(shape["hmw"] as? Int == 1)
    #expect(shape["kind"] as? String == "\(noun).list")
    #expect((shape["data"] as? [[String: Any]])?.first?.keys.sorted() == keys)
  }

  @Test func `Schools that look alike are asked about beside the list`() throws {
    let answer = try bench().run("school", "list")
    #expect(answer.error.contains("Are \"Elm Street\" and \"Elm St\" the same school? If so: hmw school merge 2 6"))
  }

  @Test func `The newest group is the one that commands mean, until another is chosen`() throws {
    let bench = try bench()
    let people = try bench.file("two.txt", "Zoe Lind, Redwood")
    try bench.run("cohort", "new", "--name", "Two", "--people", people)
    #expect(try bench.run("person", "list").output.contains("Zoe Lind"))
    try bench.run("cohort", "use", "1")
    #expect(try !bench.run("person", "list").output.contains("Zoe Lind"))
    #expect(try bench.run("--cohort", "two", "person", "list").output.contains("Zoe Lind"))
  }
}
