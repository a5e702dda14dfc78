import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("A debrief on the screen")
struct DebriefScreenTests {
  /// Ben speaks, in his second step, with a question and an insight written down.
  private func lines(on screen: Screen) throws -> String {
    let riverside = try Riverside()
    let book = try riverside.book
    let people = try ["Ben", "Ana"].map { try book.person($0).id }
    var talk = DebriefTalk(
      people: people, typistID: people[1], following: try riverside.bench.library.find("peer_debrief").definition,
      at: TestAmbient.start)
    let later = TestAmbient.start.adding(seconds: 168)
    try talk.move(.next, at: later)
    talk.put(.question, "What were you hoping would happen?", of: people[0], at: later)
    talk.put(.insight, "They wanted a list, I wanted a talk.", of: people[0], at: later)
    return
      (DebriefScreen(
        talk: talk, names: DebriefNames(people, book: book),
        about: "log entry 3: Ask two classes what they would not skip", now: later
      ).lines(on: screen) + [""] + screen.hint(DebriefHelp.hints)).joined(separator: "\n") + "\n"
  }

  @Test("reads well at every width", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let text = try lines(on: Screen(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "debrief-\(width).txt")
  }

  @Test("is sentences when read aloud")
  func spoken() throws {
    try expectSnapshot(try lines(on: Screen(width: 60, accessible: true)), named: "debrief-accessible.txt")
  }

  @Test("shows all that can be typed", arguments: [100, 40])
  func help(width: Int) throws {
    let text = DebriefHelp.lines(on: Screen(width: width)).joined(separator: "\n") + "\n"
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "debrief-help-\(width).txt")
  }

  @Test("comes out of a pipe as rows, and a card has one for each person")
  func piped() throws {
    let shell = try RoomShell.riverside()
    try shell.run("partner", "form")
    try shell.run(
      "debrief", "add", "--by", "ana", "--with", "ben", "--insight", "I ask first now.", "--their-insight",
      "A list is no talk.", "--their-question", "What surprised you?", "--next-contact", "in 2 weeks", "--minutes",
      "20",
      "--channel", "phone")
    let text = try ["partner list", "debrief list --as ana", "debrief show 1 --as ben"].map { line in
      try shell.run(line.split(separator: " ").map(String.init) + ["--plain"]).output
    }.joined(separator: "\n")
    try expectSnapshot(text, named: "debrief-piped.txt")
  }

  @Test("of a card and the partners reads well at every width", arguments: [100, 60, 40])
  func cards(width: Int) throws {
    let bench = try CommandBench()
    let people = try bench.file(
      "p.csv", "Name,School\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\nChidi Eze,Hillcrest\nDana Cole,Lakeview\n")
    try bench.run("cohort", "new", "--name", "R", "--time-zone", "UTC", "--people", people)
    try bench.run("partner", "set", "ana", "ben")
    try bench.run("partner", "set", "chidi", "dana")
    try bench.run("person", "leave", "dana")
    try bench.run(
      "debrief", "add", "--by", "ana", "--insight", "I ask first now, and then I wait until somebody else has spoken.",
      "--their-insight", "A list is no talk.", "--their-question", "What surprised you?", "--noticed", "You smiled.",
      "--agreed", "--minutes", "20")
    let lines = ["partner list", "partner repair --dry-run", "debrief list --as ana", "debrief show 1 --as ana"]
    let text = try lines.map { line in
      "$ hmw \(line)\n" + (try bench.run(line.split(separator: " ").map(String.init), width: width).output)
    }.joined(separator: "\n")
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= max(width, 40) })
    try expectSnapshot(text, named: "debrief-card-\(width).txt")
  }
}
