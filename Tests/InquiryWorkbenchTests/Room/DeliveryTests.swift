import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("What a phone sends")
struct DeliveryTests {
  let room: Room
  init() throws { room = try Room() }

  private func send(_ key: String, _ words: String) throws -> Receipt {
    let (seat, session) = try (room.phone(1), room.session(1).id)
    return try room.workbench.once(key) { try $0.post(RoomPost(kind: .cause, text: words), from: seat, in: session) }
  }

  @Test("is kept once however often it comes, and answered the same")
  func once() throws {
    let first = try send("k1", "zebra once")
    let before = try room.dump()
    #expect(try send("k1", "zebra once") == first)
    #expect(try send("k1", "other words under the same name") == first)
    #expect(try room.dump() == before)
    #expect(first.entries.count == 1)
    #expect(try room.workbench.visible(Cause.self, in: room.cohort.id, to: room.viewer(1)).last?.text == "zebra once")
  }

  @Test("is not taken for another sender's")
  func others() throws {
    let first = try send("k1", "zebra")
    #expect(try send("k2", "zebra") != first)
  }

  @Test("leaves no receipt where it was refused, so that it may be sent again mended")
  func refused() throws {
    #expect(throws: Failure.self) { try send("k1", " ") }
    #expect(try send("k1", "zebra").entries.count == 1)
  }

  @Test("stays delivered after its undo: the same thing sent again does not come back")
  func undone() throws {
    let first = try send("k1", "zebra")
    _ = try room.workbench.undo(by: .keeper)
    let before = try room.dump()
    #expect(try send("k1", "zebra") == first)
    #expect(try room.dump() == before)
  }

  @Test("goes to the writer's own community, and in nobody else's name")
  func place() throws {
    let (dee, session) = try (room.phone(4), room.session(1).id)
    try room.workbench.post(RoomPost(kind: .need, text: "zebra"), from: dee, in: session)
    #expect(try room.workbench.visible(Need.self, in: room.cohort.id, to: .keeper).last?.communityID == dee.communityID)
    let forAna = RoomPost(kind: .need, text: "zebra", author: try room.person(1).id)
    let failure = #expect(throws: Failure.self) { try room.workbench.post(forAna, from: dee, in: session) }
    #expect(failure?.code == "role.another-name")
    try room.workbench.post(forAna, from: room.lead(), in: session)
    let typed = try room.workbench.visible(Need.self, in: room.cohort.id, to: .keeper).last
    #expect(try typed?.ownerID == room.person(1).id)
    #expect(try typed?.communityID == room.community(1).id)
  }

  @Test("is refused once the session is over")
  func over() throws {
    let seat = try room.phone(1)
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.post(RoomPost(kind: .cause, text: "zebra"), from: seat, in: room.session(1).id)
    }
    #expect(failure?.code == "session.over")
  }

  @Test("may move its author's own note until it stands in a group, and no other")
  func moves() throws {
    let ana = try room.actor(1)
    let note = try room.workbench.addCauses(["zebra"], in: room.north, by: ana)[0]
    #expect(try room.workbench.move([note.id], to: .skills, by: ana)[0].category == .skills)
    #expect(throws: Failure.self) { try room.workbench.move([note.id], to: .skills, by: room.actor(2)) }
    _ = try room.workbench.group([note.id], name: "zebras", by: .keeper)
    let failure = #expect(throws: Failure.self) { try room.workbench.move([note.id], to: .knowledge, by: ana) }
    #expect(failure?.code == "role.facilitator-only")
  }

  @Test("does not overwrite words that changed meanwhile")
  func changedMeanwhile() throws {
    let note = try room.workbench.addCauses(["zebra"], in: room.north, by: room.actor(1))[0]
    _ = try room.workbench.editCause(note.id, text: "zebra two", was: "zebra", by: room.actor(1))
    let failure = #expect(throws: Failure.self) {
      try room.workbench.editCause(note.id, text: "zebra three", was: "zebra", by: .keeper)
    }
    #expect(failure?.code == "note.changed")
    _ = try room.workbench.editCause(note.id, text: "zebra two", was: "zebra", by: .keeper)
  }
}

@Suite("A phone's ballot")
struct PhoneBallotTests {
  let room: Room
  let vote: VoteView
  init() throws {
    room = try Room()
    vote = try room.workbench.openVote(on: .causes, in: room.north, by: .keeper)
  }

  private func cast(_ dots: [Int: Int], _ person: Int = 1, _ token: String = "t") throws {
    try room.workbench.castBallot(dots, in: vote.vote.id, under: token, from: room.phone(person))
  }

  @Test("counts once however often it is sent, and can be changed and taken back")
  func changes() throws {
    let place = vote.choices[0].option.position
    try cast([place: 1])
    try cast([place: 1])
    #expect(try room.workbench.openVote(in: room.north, to: .keeper)?.turnout == 1)
    try cast([place: 2])
    #expect(try room.workbench.ballot(under: "t", in: vote.vote.id) == [place: 2])
    try cast([:])
    #expect(try room.workbench.openVote(in: room.north, to: .keeper)?.turnout == 0)
    try cast([place: 1])
    let closed = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    #expect(closed.choices[0].option.count == 1)
    let late = #expect(throws: Failure.self) { try cast([place: 2]) }
    #expect(late?.code == "vote.closed")
  }

  @Test("is one for each person, on whatever phone")
  func onePerson() throws {
    let place = vote.choices[0].option.position
    try cast([place: 1])
    let failure = #expect(throws: Failure.self) { try cast([place: 1], 1, "other") }
    #expect(failure?.code == "ballot.twice")
  }

  @Test("is refused for another community's vote, too many dots, and what is no option")
  func refused() throws {
    let place = vote.choices[0].option.position
    #expect(throws: Failure.self) { try cast([place: 1], 4, "dee") }
    #expect(throws: Failure.self) { try cast([place: 99]) }
    #expect(throws: Failure.self) { try cast([place: Int.max]) }
    #expect(throws: Failure.self) { try cast([9_999: 1]) }
  }
}
