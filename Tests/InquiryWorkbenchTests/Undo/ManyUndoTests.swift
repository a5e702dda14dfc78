import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Undo after undo")
struct ManyUndoTests {
  @Test("goes back to an empty workbook and forward again, the same at every step")
  func allTheWay() throws {
    let room = try Room()
    try room.walkToHiddenStep()
    _ = try room.workbench.addCauses(["zebra six"], in: room.north, by: room.actor(2))
    _ = try room.workbench.apply(.reveal, to: room.session(1).id, by: .keeper)
    _ = try room.workbench.mergeCauses(room.note(3).id, [room.note(1).id], by: .keeper)
    _ = try room.openVote()
    _ = try room.workbench.closeVote(room.vote(1).id, by: .keeper)
    _ = try room.adopt()
    _ = try room.workbench.reword(room.inquiry(1).id, as: "welcome all", because: "zebra", by: .keeper)
    try room.workbench.removeCohort(room.cohort.id, confirmation: "Oakland", by: .keeper)

    var dumps = [try room.dump()]
    while try room.workbench.undo(by: .keeper) != nil { dumps.append(try room.dump()) }
    #expect(dumps.count > 30)
    #expect(try room.dump() == Workbench.inMemory().store.read { try $0.dump() })
    for expected in dumps.dropLast().reversed() {
      #expect(try room.workbench.redo(by: .keeper) != nil)
      #expect(try room.dump() == expected)
    }
    #expect(try room.workbench.redo(by: .keeper) == nil)
    #expect(try room.workbench.check().problems.isEmpty)
  }

  @Test("at random, forward and back, always meets a state it has met")
  func random() throws {
    let room = try Room()
    var numbers = SeededNumbers(seed: 4)
    var dumps = [try room.dump()]
    for category in [Category.skills, .knowledge, .resources, .dispositions, .skills, .knowledge] {
      _ = try room.workbench.move([room.note(5).id], to: category, by: .keeper)
      dumps.append(try room.dump())
    }
    var place = dumps.count - 1
    for _ in 0..<200 {
      let back = Bool.random(using: &numbers)
      if back && place == 0 { continue }
      if back {
        _ = try #require(try room.workbench.undo(by: .keeper))
        place -= 1
      } else {
        let moved = try room.workbench.redo(by: .keeper) != nil
        #expect(moved == (place < dumps.count - 1))
        place += moved ? 1 : 0
      }
      #expect(try room.dump() == dumps[place])
    }
  }

  private func newest(_ room: Room) throws -> Int64 { try #require(try room.history().first).sequence }

  @Test("of an older change is refused where a later one touched the same entry")
  func overtaken() throws {
    let room = try Room()
    _ = try room.workbench.move([room.note(5).id], to: .skills, by: .keeper)
    let older = try newest(room)
    _ = try room.workbench.editCause(room.note(5).id, text: "zebra later", by: .keeper)
    let later = try newest(room)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) { try room.workbench.undo(older, by: .keeper) }
    #expect(failure?.code == "operation.overtaken")
    #expect(failure?.hint?.contains("\(later)") == true)
    #expect(try room.dump() == before)
    _ = try room.workbench.undo(later, by: .keeper)
    #expect(try room.workbench.undo(older, by: .keeper)?.sequence == older)
    #expect(try room.note(5).category == nil)
  }

  @Test("of an older change is refused where a later entry refers to it")
  func referredTo() throws {
    let room = try Room()
    _ = try room.workbench.addNeed("zebra shade", in: room.north, by: .keeper)
    let older = try newest(room)
    _ = try room.workbench.connect(room.question(2).id, to: Workbench.Sources(needs: [room.need(3).id]), by: .keeper)
    let before = (try room.dump(), try room.history())
    let failure = #expect(throws: Failure.self) { try room.workbench.undo(older, by: .keeper) }
    #expect(failure?.kind == .busy)
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
  }

  @Test("of an older change is refused where the session has gone on since")
  func sessionWentOn() throws {
    let room = try Room()
    _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper)
    let older = try newest(room)
    _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) { try room.workbench.undo(older, by: .keeper) }
    #expect(failure?.code == "operation.overtaken")
    #expect(try room.dump() == before)
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.workbench.undo(older, by: .keeper)?.sequence == older)
    #expect(try room.workbench.view(of: room.session(1).id).walk.current == 0)
  }

  @Test("of an older change works by itself where nothing later depends on it")
  func olderAlone() throws {
    let room = try Room()
    _ = try room.workbench.editCause(room.note(5).id, text: "zebra changed", by: .keeper)
    let older = try newest(room)
    _ = try room.workbench.editCause(room.note(4).id, text: "zebra later", by: .keeper)
    _ = try room.workbench.undo(older, by: .keeper)
    #expect(try room.note(5).text == "zebra five")
    #expect(try room.note(4).text == "zebra later")
    #expect(try room.workbench.redo(by: .keeper)?.sequence == older)
    #expect(try room.note(5).text == "zebra changed")
  }

  @Test("is for the facilitator alone")
  func facilitatorOnly() throws {
    let room = try Room()
    let before = try room.dump()
    #expect(throws: Failure.self) { try room.workbench.undo(by: room.actor(1)) }
    #expect(throws: Failure.self) { try room.workbench.redo(by: room.actor(1)) }
    #expect(try room.dump() == before)
  }
}
