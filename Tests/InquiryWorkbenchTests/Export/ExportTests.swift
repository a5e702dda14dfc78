import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("An export")
struct ExportTests {
  /// The same walk, whatever the clock and the identifiers.
  private func walk(_ room: Room, pausing seconds: Double) throws {
    try room.walkToHiddenStep()
    room.clock.advance(seconds: seconds)
    _ = try room.workbench.addCauses(["zebra six"], in: room.north, by: room.actor(2))
    _ = try room.workbench.apply(.reveal, to: room.session(1).id, by: .keeper)
    _ = try room.workbench.cast([1, 2], in: room.openVote().vote.id, voter: room.person(1).id, by: .keeper)
    room.clock.advance(seconds: seconds)
    _ = try room.workbench.closeVote(room.vote(1).id, by: .keeper)
    _ = try room.adopt()
  }

  @Test("of the same walk in two workbooks is the same but for identifiers and times")
  func sameWalk() throws {
    let one = try Room()
    let two = try Room()
    try walk(one, pausing: 10)
    for _ in 0..<7 { _ = two.clock.ambient.makeID() }
    two.clock.advance(seconds: 86_400)
    try walk(two, pausing: 25)
    let texts = try [one, two].map { try ComparableExport.text(of: $0.workbench, $0.cohort.id) }
    #expect(texts[0] == texts[1])
    #expect(try one.workbench.export(one.cohort.id, to: .keeper) != two.workbench.export(two.cohort.id, to: .keeper))
    _ = try two.workbench.editCause(two.note(1).id, text: "zebra else", by: .keeper)
    #expect(try ComparableExport.text(of: two.workbench, two.cohort.id) != texts[0])
  }

  @Test("tells identifiers apart and keeps who is who")
  func normaliser() {
    let a = "0199aabb-ccdd-7000-bfff-ffffffffffff"
    let b = "0199aabb-ccdd-7000-bfff-fffffffffffe"
    let text = ComparableExport.normalised("\"\(a)\" \"\(b)\" \"\(a)\" \"2026-02-24T16:30:00.000Z\" \"2026-02-24\"")
    #expect(text == "\"id-1\" \"id-2\" \"id-1\" \"a time\" \"2026-02-24\"")
  }

  @Test("reads back as it was written")
  func roundTrip() throws {
    let room = try Room()
    try walk(room, pausing: 1)
    let export = try room.workbench.export(room.cohort.id, to: .keeper)
    #expect(try JSONDecoder().decode(CohortExport.self, from: JSONEncoder().encode(export)) == export)
  }

  @Test("holds everything of the group and nothing of another")
  func complete() throws {
    let room = try Room()
    let other = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: .keeper)
    _ = try room.workbench.addCauses(["fresno words"], in: Place(cohortID: other.id), by: .keeper)
    let export = try room.workbench.export(room.cohort.id, to: .keeper)
    #expect(export.people.count == 6)
    #expect(export.sessions.count == 2)
    #expect(export.causes.count == 5)
    #expect(export.drafts.count == 4)
    #expect(export.sources.count == 3)
    let text = String(decoding: try JSONEncoder().encode(export), as: UTF8.self)
    #expect(!text.contains("fresno words"))
  }

  /// Words that each kind of entry of one community alone holds, and the members who may see them.
  @Test("shows a member no more than they may see anywhere else", arguments: 1...6)
  func visibility(_ number: Int) throws {
    let room = try Room()
    _ = try room.workbench.addCauses(
      ["hidden by ben"], category: .skills, hidden: true, in: room.north, by: room.actor(2))
    _ = try room.workbench.adopt(room.question(4).id, by: .keeper)
    let text = String(
      decoding: try JSONEncoder().encode(room.workbench.export(room.cohort.id, to: room.viewer(number))), as: UTF8.self)
    let north = number <= 3
    #expect(text.contains("zebra alone") == (number == 1), "a private story")
    #expect(text.contains("zebra quiet") == (number == 1), "a private need")
    #expect(text.contains("zebras don't care") == (number <= 2), "a check of a pair")
    #expect(text.contains("zebra seen") == (number <= 2), "its evidence")
    #expect(text.contains("hidden by ben") == (number == 2), "a hidden note")
    #expect(text.contains("zebra one") == north, "a note of a community")
    #expect(text.contains("zebra greeting") == north, "the name of its group")
    #expect(text.contains("greet every zebra") == north, "a draft of its question")
    #expect(text.contains("walk with every zebra"), "the adopted question is the whole cohort's")
  }
}
