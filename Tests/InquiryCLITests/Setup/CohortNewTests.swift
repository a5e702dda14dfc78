import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct CohortNewTests {
  @Test func `Without a terminal the missing people are asked for by their option`() throws {
    let bench = try CommandBench()
    let answer = try bench.run("cohort", "new", "--name", "Riverside Principals 2026")
    #expect(answer.status == 64)
    #expect(!bench.hasWorkbook)
    let failure = try #require(answer.failure)
    try expectSnapshot("hmw: \(failure.message)\n\(failure.hint ?? "")\n", named: "set-up-no-terminal.txt")
  }

  @Test(arguments: RosterFiles.all.indices)
  func `A list is read right whatever program wrote it`(index: Int) throws {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", RosterFiles.all[index])
    #expect(try bench.run("cohort", "new", "--name", "R", "--people", people).status == 0)
    let workbench = try bench.workbench()
    let book = try workbench.book(workbench.cohort().id)
    #expect(book.active.map { "\($0.person.name)|\(book.school(of: $0)?.name ?? "")" } == RosterFiles.people)
  }

  @Test func `A list without names is refused and its columns are named`() throws {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", "School,Email\nOak,a@b.example\n")
    let answer = try bench.run("cohort", "new", "--name", "R", "--people", people)
    #expect(answer.status == 65)
    #expect(answer.failure?.message.contains("“School”, “Email”") == true)
    #expect(!bench.hasWorkbook)
  }

  @Test(arguments: [
    ["--first", "5/6 15:30"], ["--every", "never"], ["--sessions", "999"], ["--time-zone", "Mars"],
    ["--communities", "/nowhere.txt"],
    ["--norm", "  "], ["--community", "Readers: x | Nobody Here"], ["--community", "A: x", "--community", "a: y"],
    ["--name", " "],
  ])
  func `One wrong option and nothing at all is made`(options: [String]) throws {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", RosterFiles.all[0])
    let name = options.contains("--name") ? [] : ["--name", "R"]
    let answer = try bench.run(["cohort", "new", "--people", people] + name + options)
    #expect([64, 65, 66].contains(answer.status))
    #expect(try !bench.hasWorkbook || bench.workbench().cohorts().isEmpty)
    #expect(try !bench.hasWorkbook || bench.workbench().history().isEmpty)
  }

  @Test func `A whole group is made at once and one undo takes it back`() throws {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", "Name,School,Community\nAna Reyes,Oak,Readers\nBen Okafor,Elm,\n")
    let communities = try bench.file("c.txt", "Readers: why Year 3 stalls\n\nMaths: no fun | ben\n")
    let answer = try bench.run(
      "cohort", "new", "--name", "Riverside", "--time-zone", "Pacific", "--people", people, "--communities",
      communities, "--norm",
      "Stories stay", "--sessions", "3", "--first", "2026-03-03T15:30", "--every", "14", "--facilitator", "Mei Tan",
      "--json")
    let shape = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let data = try #require(shape["data"] as? [String: Any])
    #expect(shape["kind"] as? String == "cohort.new")
    #expect(Set(data.keys) == ["id", "number", "name", "timeZone", "people", "communities", "sessions", "createdAt"])
    let workbench = try bench.workbench()
    let book = try workbench.book(workbench.cohort().id)
    #expect(book.communities.map(\.challenge) == ["why Year 3 stalls", "no fun"])
    #expect(book.members(of: book.communities[0].id).map(\.person.name) == ["Ana Reyes"])
    #expect(book.members(of: book.communities[1].id).map(\.person.name) == ["Ben Okafor"])
    #expect(book.active.last?.membership.role == .facilitator)
    #expect(try bench.run("undo").status == 0)
    #expect(try workbench.cohorts().isEmpty)
    #expect(try bench.run("redo").status == 0)
    #expect(try workbench.book(workbench.cohort().id) == book)
  }

  @Test func `Names keep their letters and lose what drives a terminal`() throws {
    let bench = try CommandBench()
    let people = try bench.file("people.csv", "Zoë \u{1B}[31mO’Neil\u{7}, École 1\n=cmd|x, Oak\nمريم حداد, مدرسة\n")
    try bench.run("cohort", "new", "--name", "R\u{1B}]0;x\u{7}", "--people", people)
    for width in [nil, 100, 40] as [Int?] {
      let text = try bench.run("person", "list", width: width).output
      #expect(!text.contains("\u{1B}"))
      #expect(
        text.contains("O’Neil") && text.contains("École 1") && text.contains("=cmd|x") && text.contains("مريم حداد"))
    }
  }
}
