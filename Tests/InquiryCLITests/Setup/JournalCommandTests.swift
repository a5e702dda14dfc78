import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct JournalCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0] + "Mei Tan, Dimond\n")
    try bench.run("cohort", "new", "--name", "Riverside", "--time-zone", "Pacific", "--people", people)
    try bench.run("person", "edit", "mei", "--role", "facilitator")
    return bench
  }

  @Test func `Undo and redo say what came back, who did it and when on the group's clocks`() throws {
    let bench = try bench()
    bench.now = "2026-02-25T00:21:00Z"
    let workbench = try bench.workbench()
    let book = try workbench.book(workbench.cohort().id)
    let notes = try workbench.addCauses(["No time"], in: Place(cohortID: book.cohort.id), by: .keeper)
    _ = try workbench.move(notes.map(\.id), to: .skills, by: workbench.actor("mei", in: book))
    bench.now = "2026-02-25T00:40:00Z"
    #expect(
      try bench.run("undo").output == "Undone: moved note 1 to Skills (by Mei Tan, 16:21). Bring it back: hmw redo\n")
    #expect(try bench.run("redo").output == "Back again: moved note 1 to Skills (by Mei Tan, 16:21). Wrong? hmw undo\n")
    bench.now = "2026-02-26T00:40:00Z"
    #expect(try bench.run("undo").output.contains("(by Mei Tan, Tue 24 Feb 2026, 16:21)"))
  }

  @Test func `With nothing to take back it says so and all is well`() throws {
    let bench = try CommandBench()
    for (word, line) in [("undo", "There is nothing to undo.\n"), ("redo", "There is nothing to bring back.\n")] {
      let answer = try bench.run([word])
      #expect(answer.output == line)
      #expect(answer.status == 0)
    }
    #expect(try bench.run("history").status == 0)
    #expect(!bench.hasWorkbook)
  }

  @Test func `An older change is taken back by its number, unless a later one touched the same`() throws {
    let bench = try bench()
    try bench.run("norm", "add", "One mic")
    try bench.run("norm", "add", "Be kind")
    #expect(try bench.run("undo", "--operation", "3").output.hasPrefix("Undone: agreed on norm 1"))
    #expect(try bench.run("undo", "--operation", "3").status == 65)
    #expect(try bench.run("undo", "--operation", "99").status == 66)
    try bench.run("norm", "edit", "2", "--text", "Be kinder")
    let overtaken = try bench.run("undo", "--operation", "4")
    #expect(overtaken.status == 75)
    #expect(overtaken.failure?.hint?.hasPrefix("hmw undo --operation") == true)
  }

  @Test func `Opening a closed vote again says that its ballots are gone`() throws {
    let bench = try bench()
    let workbench = try bench.workbench()
    let place = Place(cohortID: try workbench.cohort().id)
    for text in ["see the block", "hear families"] {
      _ = try workbench.keep(workbench.addQuestion(text, in: place, by: .keeper).question.id, by: .keeper)
    }
    let vote = try workbench.openVote(on: .questions, in: place, by: .keeper)
    _ = try workbench.cast([1], in: vote.vote.id, by: .keeper)
    _ = try workbench.closeVote(vote.vote.id, by: .keeper)
    let line = try bench.run("undo").output
    #expect(line.contains("The ballots were secret and are gone, so the vote starts again empty."))
    #expect(try !bench.run("undo").output.contains("ballots"))
  }

  @Test(arguments: [100, 60, 40])
  func `History lists what was done, the newest first`(width: Int) throws {
    let bench = try bench()
    try bench.run("norm", "add", "One mic")
    try bench.run("undo")
    let text = try bench.run("history", width: width).output
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "history-\(width).txt")
    #expect(try bench.run("history", "--limit", "1").output.split(separator: "\n").count == 2)
    #expect(try bench.run("history", "--limit", "0").status == 64)
  }

  @Test func `A line of the history as JSON has its documented keys`() throws {
    let text = try bench().run("--json", "history").output
    let shape = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let keys = (shape["data"] as? [[String: Any]])?.first?.keys.sorted()
    #expect(keys == ["at", "by", "id", "kind", "number", "sentence", "undone"])
  }
}
