import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A seat")
struct SeatTests {
  let room: Room
  init() throws { room = try Room() }

  @Test("is found again by the hash of its cookie, with its person and community")
  func returns() throws {
    let seat = try room.phone(1)
    #expect(try room.workbench.seat(tokenHash: room.hash("a1")) == seat)
    #expect(seat.person?.name == "Ana Ruiz")
    #expect(seat.communityID == (try room.community(1).id))
    #expect(!seat.actor.facilitates)
    #expect(try room.workbench.seat(tokenHash: room.hash("b1")) == nil)
  }

  @Test("needs the session's code, in any case and spacing")
  func code() throws {
    let code = try room.code()
    let spaced = code.lowercased().map { " \($0)" }.joined()
    _ = try room.workbench.join(spaced, as: .member(room.person(1).id), tokenHash: room.hash("x"))
    for wrong in ["", "ILO0", "2222", code + "2", "🔑"] where wrong != code {
      let failure = #expect(throws: Failure.self) {
        try room.workbench.join(wrong, as: .member(room.person(1).id), tokenHash: room.hash("y"))
      }
      #expect(failure?.code == "room.wrong-code")
    }
  }

  @Test("is not given while the room is locked, nor after the session")
  func locked() throws {
    let code = try room.code()
    _ = try room.workbench.setRoom(of: room.session(1).id, locked: true, by: .keeper)
    let locked = #expect(throws: Failure.self) { try room.workbench.enter(code: code) }
    #expect(locked?.code == "room.locked")
    _ = try room.workbench.setRoom(of: room.session(1).id, locked: false, by: .keeper)
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    let over = #expect(throws: Failure.self) { try room.workbench.enter(code: code) }
    #expect(over?.code == "room.over")
  }

  @Test("waits where another device has the name, until the facilitator says yes")
  func taken() throws {
    _ = try room.phone(1)
    let second = try room.phone(1, "b")
    #expect(second.person == nil && second.waiting.map(\.name) == ["Ana Ruiz"])
    #expect(second.viewer.maySee(try room.note(1)) == false, "who waits reads nothing")
    let ana = try room.person(1).id
    let refused = #expect(throws: Failure.self) {
      try room.workbench.admit(ana, on: second.device.id, true, by: room.actor(2))
    }
    #expect(refused?.code == "role.facilitator-only")
    try room.workbench.admit(ana, on: second.device.id, true, by: .keeper)
    #expect(try room.workbench.seat(tokenHash: room.hash("b1"))?.person?.id == ana)
  }

  @Test("is gone when the facilitator says no")
  func refused() throws {
    _ = try room.phone(1)
    let second = try room.phone(1, "b")
    try room.workbench.admit(room.person(1).id, on: second.device.id, false, by: .keeper)
    #expect(try room.workbench.seat(tokenHash: room.hash("b1")) == nil)
    #expect(try room.workbench.seat(tokenHash: room.hash("a1"))?.person != nil)
  }

  @Test("can be shared by two, who write in turn, each in their own name")
  func shared() throws {
    let ana = try room.phone(1)
    let both = try room.workbench.share(ana, with: .member(room.person(2).id))
    #expect(both.person?.name == "Ben Cole" && both.sharers.map(\.name) == ["Ana Ruiz", "Ben Cole"])
    try room.workbench.post(RoomPost(kind: .need, text: "zebra of Ben"), from: both, in: room.session(1).id)
    let back = try room.workbench.switchTo(room.person(1).id, on: both)
    try room.workbench.post(RoomPost(kind: .need, text: "zebra of Ana"), from: back, in: room.session(1).id)
    let needs = try room.workbench.visible(Need.self, in: room.cohort.id, to: .keeper).suffix(2)
    #expect(needs.map(\.ownerID) == [try room.person(2).id, try room.person(1).id])
    let stranger = #expect(throws: Failure.self) { try room.workbench.switchTo(room.person(3).id, on: back) }
    #expect(stranger?.code == "seat.not-here")
  }

  @Test("is a guest's after they say their name, who is then on the roster")
  func guest() throws {
    let seat = try room.workbench.join(
      room.code(), as: .guest(name: "  Zoe\u{7} ", community: room.community(2).id), tokenHash: room.hash("g"))
    #expect(seat.person?.name == "Zoe")
    #expect(seat.communityID == (try room.community(2).id))
    #expect(try room.book().principals.contains { $0.person.name == "Zoe" })
  }

  @Test("leads only after the door has checked who it is, and then acts as the facilitator")
  func leads() throws {
    let seat = try room.lead()
    #expect(seat.leads && seat.actor.facilitates && seat.viewer == .keeper)
    try room.workbench.stopLeading(seat)
    #expect(try room.workbench.seat(tokenHash: room.hash("lead"))?.actor.facilitates == false)
  }

  @Test("leads for a day and no longer, so that a borrowed computer does not lead the next session")
  func leadsToday() throws {
    _ = try room.lead()
    room.clock.advance(seconds: 17 * 3_600)
    #expect(try room.workbench.seat(tokenHash: room.hash("lead"))?.leads == true)
    room.clock.advance(seconds: 3_600)
    #expect(try room.workbench.seat(tokenHash: room.hash("lead"))?.leads == false)
  }

  @Test("is no seat in another cohort")
  func cohorts() throws {
    _ = try room.phone(1)
    let other = try room.workbench.createCohort(name: "Elsewhere", timeZone: "Europe/Madrid", by: .keeper)
    #expect(try room.workbench.seat(tokenHash: room.hash("a1"), in: room.cohort.id) != nil)
    #expect(try room.workbench.seat(tokenHash: room.hash("a1"), in: other.id) == nil)
  }

  @Test("is forgotten when its last person leaves")
  func leaves() throws {
    let ana = try room.phone(1)
    let both = try room.workbench.share(ana, with: .member(room.person(2).id))
    try room.workbench.leave(both)
    #expect(try room.workbench.seat(tokenHash: room.hash("a1"))?.person?.name == "Ana Ruiz")
    try room.workbench.leave(room.workbench.switchTo(room.person(1).id, on: both))
    #expect(try room.workbench.seat(tokenHash: room.hash("a1")) == nil)
  }

  @Test("of somebody who left the group reads and writes nothing")
  func left() throws {
    let seat = try room.phone(1)
    try room.workbench.setLeft(true, person: room.person(1).id, in: room.cohort.id, by: .keeper)
    let now = try room.workbench.seat(tokenHash: room.hash("a1"))
    #expect(now?.person == nil)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.post(RoomPost(kind: .need, text: "zebra"), from: now ?? seat, in: room.session(1).id)
    }
    #expect(failure?.code == "seat.nobody")
  }

  @Test("leaves no trace in an export, and undo does not touch it")
  func untold() throws {
    let before = try room.dump()
    _ = try room.phone(1)
    #expect(try room.dump() == before)
    #expect(try room.history().first?.sentence.contains("Ana") == false)
  }
}
