import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct StatusTests {
  @Test(arguments: [100, 60, 40])
  func `A clean computer says where to begin`(width: Int) throws {
    let screen = Screen(width: width)
    let lines = FirstRunScreen(folder: "~/.local/share/hmw").lines(on: screen)
    let text = (lines + [FirstRunScreen.question(on: screen) + "_"]).joined(separator: "\n") + "\n"
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "first-run-\(width).txt")
  }

  @Test func `The accessible beginning is a list of sentences`() throws {
    let lines = FirstRunScreen(folder: "~/.local/share/hmw").lines(on: Screen(width: 100, accessible: true))
    try expectSnapshot(lines.joined(separator: "\n") + "\n", named: "first-run-accessible.txt")
  }

  @Test func `Piped, the list has its commands and no question, and no file is made`() throws {
    let bench = try CommandBench()
    let answer = try bench.run("status")
    #expect(answer.status == 0)
    #expect(!answer.output.contains("\u{1B}"))
    #expect(!answer.output.contains("Type a number"))
    #expect(!bench.hasWorkbook)
    let text = answer.output.replacing("\(bench.folder.path)/home", with: "~/home")
    try expectSnapshot(text, named: "first-run-piped.txt")
  }

  @Test func `As JSON a clean computer has no cohorts`() throws {
    let bench = try CommandBench()
    #expect(try bench.run("--json").output == "{\"data\":{\"cohorts\":[]},\"hmw\":1,\"kind\":\"status\"}\n")
  }

  @Test func `A set-up left half way is offered to go on with`() throws {
    let bench = try CommandBench()
    _ = try bench.converse([.line("Riverside"), .line("utc"), .line("Ana Reyes"), .interrupted(partial: "")])
    #expect(
      try bench.run("status").output.contains(
        "You began to set up \"Riverside\". To go on with it, choose 2: hmw cohort new"))
  }

  @Test(arguments: [100, 60, 40])
  func `Afterwards it says where the group is and what to type`(width: Int) throws {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.drawn.joined(separator: "\n"))
    try bench.run(
      "cohort", "new", "--name", "Riverside Principals 2026", "--people", people, "--community",
      "Readers: why | ana, 2", "--sessions",
      "6", "--first", "2026-03-03T15:30")
    let before = try bench.run("status", width: width).output
    let workbench = try bench.workbench()
    let cohort = try workbench.cohort()
    let place = Place(cohortID: cohort.id, communityID: try workbench.book(cohort.id).communities[0].id)
    let question = try workbench.addQuestion("see which part of the block matters most", in: place, by: .keeper)
    _ = try workbench.adopt(question.question.id, by: .keeper)
    _ = try workbench.apply(.start, to: workbench.sessions(of: cohort.id)[0].id, by: .keeper)
    let text = before + "----\n" + (try bench.run("status", width: width).output)
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "status-\(width).txt")
  }
}
