import InquiryDomain
import InquiryWorkbench
import Testing

@Suite("Silent causes")
struct HiddenTests {
  let room: Room

  init() throws {
    room = try Room()
    try room.walkToHiddenStep()
    _ = try room.workbench.addCauses(["zebra by Ben"], in: room.north, by: room.actor(2))
    _ = try room.workbench.addCauses(["zebra of nobody"], in: room.north, by: .keeper)
  }

  private func seen(_ viewer: Viewer) throws -> [Int] {
    try room.workbench.visible(Cause.self, in: room.cohort.id, to: viewer).map(\.number)
  }

  @Test("are seen by their author alone until they are revealed, then by the community")
  func reveal() throws {
    #expect(try seen(.keeper) == [1, 2, 3, 4, 5])
    #expect(try seen(room.viewer(1)) == [1, 2, 3, 4, 5])
    #expect(try seen(room.viewer(2)) == [1, 2, 3, 4, 5, 6])
    let fay = try room.workbench.viewer(for: room.workbench.actor("fay", in: room.book()))
    #expect(try seen(fay) == [1, 2, 3, 4, 5], "the facilitator waits like everybody else")
    _ = try room.workbench.apply(.reveal, to: room.session(1).id, by: .keeper)
    #expect(try seen(.keeper) == Array(1...7))
    #expect(try seen(room.viewer(1)) == Array(1...7))
    #expect(try seen(room.viewer(4)).isEmpty, "another community does not see them")
    #expect(try !room.workbench.view(of: room.session(1).id).hidesEntries)
    _ = try room.workbench.addCauses(["zebra late"], in: room.north, by: room.actor(1))
    #expect(try !room.note(8).hidden)
  }

  @Test("are counted on the wall and not shown, for anybody but their author")
  func wall() throws {
    let wall = try room.workbench.wall(of: room.north, to: .keeper)
    #expect(wall.withheld == 2)
    #expect(wall.unsorted.map(\.cause.number) == [5])
    let ben = try room.workbench.wall(of: room.north, to: room.viewer(2))
    #expect(ben.withheld == 1)
    #expect(ben.unsorted.map(\.cause.number) == [5, 6])
    #expect(try room.workbench.view(of: room.session(1).id).counts == NoteCounts(notes: 7, hidden: 2, authors: 2))
  }

  @Test("are withheld by number too, without a word of them")
  func byNumber() throws {
    let failure = #expect(throws: Failure.self) {
      let _: Cause = try room.workbench.visible(6, in: room.cohort.id, as: "note", to: .keeper)
    }
    #expect(failure?.kind == .notAllowed)
    #expect(failure?.description.contains("zebra") == false)
    let own: Cause = try room.workbench.visible(6, in: room.cohort.id, as: "note", to: room.viewer(2))
    #expect(own.text == "zebra by Ben")
  }

  @Test("are left out of an export and off a vote")
  func export() throws {
    #expect(try room.workbench.export(room.cohort.id, to: .keeper).causes.map(\.number) == [1, 2, 3, 4, 5])
    let vote = try room.workbench.openVote(on: .causes, in: room.north, by: .keeper)
    #expect(!vote.choices.map(\.text).contains("zebra by Ben"))
  }

  @Test("are hidden again when the reveal is taken back, and shown again when it is brought back")
  func undo() throws {
    let hidden = try room.dump()
    _ = try room.workbench.apply(.reveal, to: room.session(1).id, by: .keeper)
    let shown = try room.dump()
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.dump() == hidden)
    #expect(try seen(.keeper) == [1, 2, 3, 4, 5])
    #expect(try room.workbench.view(of: room.session(1).id).hidesEntries)
    _ = try room.workbench.redo(by: .keeper)
    #expect(try room.dump() == shown)
    let again = #expect(throws: Failure.self) { try room.workbench.apply(.reveal, to: room.session(1).id, by: .keeper) }
    #expect(again?.code == "session.not-now")
  }
}
