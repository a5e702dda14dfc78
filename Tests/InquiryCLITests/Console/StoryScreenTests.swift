import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("A story while it is told")
struct StoryScreenTests {
  /// Ana's story, two of its three questions answered, with a need and an assumption heard.
  private func lines(on screen: Screen) throws -> String {
    let riverside = try Riverside()
    let ana = try riverside.book.person("Ana")
    let place = Place(
      cohortID: riverside.cohort.id, communityID: try riverside.book.communities[0].id,
      sessionID: riverside.session.id)
    let need = try riverside.bench.addNeed(
      "Teachers need to know which part of the block matters most", owner: ana.id, in: place, by: .keeper)
    var heard = CheckForm()
    (heard.ownerID, heard.assumption, heard.visibility) = (ana.id, "\"It is the timetable\"", .community)
    let check = try riverside.bench.addCheck(heard, in: place, by: .keeper)
    let form = Form(
      .story(teller: ana.id), slot: "", questions: Form.storyQuestions,
      answers: [
        "happened":
          "Three Year 4 teachers told me they skip the reading block when the day slips. One said \"I don't know which part matters most.\"",
        "about": "Year 3 and 4 teachers",
      ])
    return StoryScreen(
      form: form, teller: "Ana Reyes, Oak Primary", round: 3, rounds: 8, left: 270, allotted: 360,
      readers: Tier.community.readers, needs: [need], assumptions: [check]
    ).lines(on: screen).joined(separator: "\n") + "\n"
  }

  @Test("reads well at every width", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let text = try lines(on: Screen(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "story-\(width).txt")
  }

  @Test("is sentences when read aloud")
  func spoken() throws {
    try expectSnapshot(try lines(on: Screen(width: 60, accessible: true)), named: "story-accessible.txt")
  }

  @Test("comes out of a pipe as one row, and as labelled lines alone")
  func piped() throws {
    let shell = try RoomShell.riverside()
    try shell.run(
      "story", "add", "--by", "ana", "--text", "Three teachers skip the reading block when the day slips.",
      "--about", "Year 3 and 4 teachers", "--surprise", "Nobody had told them which part matters")
    let text = try shell.run("story", "list", "--plain") + "\n" + shell.run("story", "show", "1", "--plain")
    try expectSnapshot(text, named: "story-piped.txt")
  }
}
