import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("An adopted question")
struct InquiryTests {
  let room: Room

  init() throws { room = try Room() }

  @Test("parks the others of its community and keeps the dissent")
  func adoption() throws {
    _ = try room.workbench.addQuestion("help the south", in: room.south, by: .keeper)
    let view = try room.adopt()
    #expect(view.text == "How might we greet every zebra?")
    #expect(view.inquiry.dissent == "zebra doubts")
    #expect(view.parked.map(\.question.number) == [2, 3, 4])
    #expect(try room.question(1).status == .adopted)
    #expect(try room.question(5).status == .draft)
    let second = #expect(throws: Failure.self) { try room.workbench.adopt(room.question(2).id, by: .keeper) }
    #expect(second?.code == "inquiry.exists")
  }

  @Test("keeps each wording with who, when and why")
  func wordings() throws {
    let adopted = try room.adopt()
    room.clock.advance(seconds: 3_600)
    _ = try room.workbench.reword(
      adopted.inquiry.id, as: "welcome every zebra", because: "zebra data", by: room.actor(2))
    let view = try room.workbench.inquiry(nil, in: room.north, to: .keeper)
    #expect(view.text == "How might we welcome every zebra?")
    #expect(view.wordings.map(\.position) == [1, 2])
    #expect(view.wordings.map(\.reason) == [nil, "zebra data"])
    #expect(view.wordings.map(\.byName) == ["facilitator", "Ben Cole"])
    #expect(view.wordings[1].byID == (try room.person(2).id))
    #expect(view.wordings[1].at == room.clock.now)
    let same = #expect(throws: Failure.self) {
      try room.workbench.reword(adopted.inquiry.id, as: "welcome every zebra", because: "again", by: .keeper)
    }
    #expect(same?.code == "inquiry.same-words")
    #expect(throws: Failure.self) {
      try room.workbench.reword(adopted.inquiry.id, as: "other", because: " ", by: .keeper)
    }
  }

  @Test("is worded and thought about by its own community alone")
  func foreign() throws {
    let id = try room.adopt().inquiry.id
    let before = try room.dump()
    #expect(throws: Failure.self) { try room.workbench.reword(id, as: "other", because: "x", by: room.actor(4)) }
    #expect(throws: Failure.self) { try room.workbench.reflect("zebra", on: id, by: room.actor(4)) }
    #expect(try room.dump() == before)
    _ = try room.workbench.reflect("zebra now", on: id, session: room.session(1).id, by: room.actor(1))
    _ = try room.workbench.reflect("zebra later", on: id, by: .keeper)
    let view = try room.workbench.inquiry(1, in: room.north, to: .keeper)
    #expect(view.reflections.map(\.text) == ["zebra now", "zebra later"])
    #expect(view.reflections.map(\.byName) == ["Ana Ruiz", "facilitator"])
  }

  @Test("shows its parked questions to its community and not to another")
  func parked() throws {
    _ = try room.adopt()
    _ = try room.workbench.connect(room.question(2).id, to: Workbench.Sources(needs: [room.need(2).id]), by: .keeper)
    #expect(try room.workbench.inquiry(1, in: room.north, to: room.viewer(4)).parked.isEmpty)
    let peers = try room.workbench.inquiry(1, in: room.north, to: room.viewer(2)).parked
    #expect(peers.map(\.question.number) == [2, 3, 4])
    #expect(peers.flatMap(\.needs).isEmpty, "somebody else's private need stays private")
    #expect(
      try room.workbench.inquiry(1, in: room.north, to: room.viewer(1)).parked.flatMap(\.needs).map(\.number) == [2])
  }

  @Test("takes more dissent up to its limit and says when it is too much")
  func dissent() throws {
    let id = try room.adopt().inquiry.id
    let more = String(repeating: "x", count: 980)
    #expect(try room.workbench.editInquiry(id, dissent: more, by: .keeper).inquiry.dissent == "zebra doubts\n" + more)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.editInquiry(id, dissent: "one more thing", by: .keeper)
    }
    #expect(failure?.code == "entry.too-long")
    #expect(try room.dump() == before)
  }

  @Test("makes room for another once it is closed")
  func closing() throws {
    let id = try room.adopt().inquiry.id
    _ = try room.workbench.editInquiry(id, close: true, by: .keeper)
    #expect(throws: Failure.self) { try room.workbench.inquiry(nil, in: room.north, to: .keeper) }
    #expect(try room.workbench.adopt(room.question(2).id, by: .keeper).inquiry.number == 2)
  }

  @Test("can't be drafted, parked, kept or merged away, and a merged one can't be adopted")
  func settled() throws {
    _ = try room.workbench.mergeQuestions(room.question(1).id, [room.question(3).id], by: .keeper)
    for number in [3] {
      #expect(throws: Failure.self) { try room.workbench.adopt(room.question(number).id, by: .keeper) }
      #expect(throws: Failure.self) {
        try room.workbench.mergeQuestions(room.question(number).id, [room.question(2).id], by: .keeper)
      }
    }
    _ = try room.adopt()
    let id = try room.question(1).id
    #expect(throws: Failure.self) { try room.workbench.draft("other", of: id, by: .keeper) }
    #expect(throws: Failure.self) { try room.workbench.park(id, by: .keeper) }
    #expect(throws: Failure.self) { try room.workbench.keep(id, by: .keeper) }
    #expect(throws: Failure.self) { try room.workbench.mergeQuestions(room.question(2).id, [id], by: .keeper) }
  }

  @Test("is not made of two communities' questions")
  func acrossCommunities() throws {
    _ = try room.workbench.addQuestion("help the south", in: room.south, by: .keeper)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.mergeQuestions(room.question(1).id, [room.question(5).id], by: .keeper)
    }
    #expect(failure?.code == "question.other-community")
  }
}
