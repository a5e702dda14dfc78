import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct SetupScreenTests {
  private func draft(_ phase: SetupPhase) throws -> SetupDraft {
    var draft = SetupDraft()
    draft.phase = phase
    draft.name = "Riverside Principals 2026"
    draft.timeZone = "America/Los_Angeles"
    let list = RosterFiles.drawn.joined(separator: "\n")
    _ = draft.add(try RosterReader.read(list, path: "the list").allRows().map { NewMember($0) })
    draft.communities = [
      NewCommunity(name: "Readers", challenge: "why Year 3-4 readers stall", members: ["Ana Reyes", "Ben Okafor"])
    ]
    draft.norms = ["Stories stay in the room"]
    return draft
  }

  private func text(_ phase: SetupPhase, _ screen: Screen) throws -> String {
    let picture = SetupScreen(draft: try draft(phase), screen: screen)
    let prompt = picture.prompt(suggesting: phase == .count ? "6" : "") + "_"
    guard phase == .people, let pair = picture.draft.similarSchools.first else {
      return (picture.lines + [prompt]).joined(separator: "\n") + "\n"
    }
    let question = picture.question(pair).split(separator: "\n").map { String($0).replacing(#/\s+$/#, with: "") }
    let parts: [[String]] = [picture.head, [""], question, [""], picture.foot, [prompt, ""]]
    return parts.flatMap { $0 }.joined(separator: "\n")
  }

  @Test(arguments: [100, 60, 40], [SetupPhase.people, .communities, .norms, .count])
  func `Each step of the set-up fits its width`(width: Int, phase: SetupPhase) throws {
    let text = try text(phase, Screen(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "set-up-\(phase.rawValue)-\(width).txt")
  }

  @Test func `The accessible set-up has a label with every value and no columns`() throws {
    let text = try text(.people, Screen(width: 100, accessible: true))
    #expect(text.contains("Group: Riverside Principals 2026"))
    try expectSnapshot(text, named: "set-up-people-accessible.txt")
  }

  @Test func `A name full of escape sequences can't move the cursor`() {
    var draft = SetupDraft()
    draft.phase = .people
    draft.people = [NewMember(name: "Ana\u{1B}[2J\u{9B}31m Reyes\u{202E}", school: "Oak\u{7}")]
    let lines = SetupScreen(draft: draft, screen: Screen(width: 60)).lines.joined(separator: "\n")
    #expect(
      !lines.unicodeScalars.contains { $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}") })
    #expect(lines.contains("Ana"))
  }

  @Test func `A draft comes back from the workbook as it went in`() throws {
    var draft = try draft(.norms)
    draft.first = Instant("2026-01-13T23:30:00Z")
    draft.begun = "half a"
    draft.keptApart = [SimilarNames.Pair("Elm Street", "Elm St")]
    #expect(SetupDraft(fields: draft.fields) == draft)
  }
}
