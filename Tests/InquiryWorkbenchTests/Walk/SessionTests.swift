import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A running session")
struct SessionTests {
  let room: Room

  init() throws { room = try Room() }

  private func view() throws -> SessionView { try room.workbench.view(of: room.session(1).id) }

  @Test("moves once when two press next at the same moment")
  func twoAtOnce() throws {
    _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper)
    _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper)
    let seen = try view().position
    #expect(seen == 3)
    _ = try room.workbench.apply(.next, to: room.session(1).id, after: seen, by: .keeper)
    let before = (try room.dump(), try room.history())
    let failure = #expect(throws: Failure.self) {
      try room.workbench.apply(.next, to: room.session(1).id, after: seen, by: .keeper)
    }
    #expect(failure?.kind == .busy)
    #expect(failure?.code == "session.moved")
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
    #expect(try view().walk.current == 3)
  }

  @Test("moves once when two really press at once")
  func racing() async throws {
    let session = try room.session(1).id
    let wins = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? room.workbench.apply(.next, to: session, after: 1, by: .keeper)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wins == 1)
    #expect(try view().position == 2)
  }

  @Test("stays at its step while people join, leave or change community", arguments: 0..<4)
  func stepStays(_ change: Int) throws {
    for _ in 0..<4 { _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper) }
    let before = try view()
    #expect(before.rounds == 3)
    switch change {
    case 0:
      _ = try room.workbench.addPeople([NewMember(name: "Gil", community: "North")], to: room.cohort.id, by: .keeper)
    case 1: try room.workbench.setLeft(true, person: room.person(1).id, in: room.cohort.id, by: .keeper)
    case 2: try room.workbench.assign([room.person(1).id], to: room.community(2).id, in: room.cohort.id, by: .keeper)
    default:
      _ = try room.workbench.addCommunity(
        name: "All", challenge: "", members: room.book().members.map(\.person.id), to: room.cohort.id, by: .keeper)
    }
    #expect(try view().walk == before.walk)
    #expect(try view().rounds == 3)
  }

  @Test("fits its rounds to the people until it starts")
  func roundsBeforeStart() throws {
    let second = try room.session(2).id
    let stops = try room.workbench.view(of: second).walk.steps.count
    _ = try room.workbench.addPeople(
      [NewMember(name: "Gil", community: "North"), NewMember(name: "Hue", community: "North")], to: room.cohort.id,
      by: .keeper)
    #expect(try room.workbench.view(of: second).rounds == 5)
    #expect(try room.workbench.view(of: second).walk.steps.count >= stops)
  }

  @Test("knows how far behind it is")
  func behind() throws {
    #expect(try view().behind == 0)
    room.clock.advance(seconds: 60)
    #expect(try view().behind == 0)
    _ = try room.workbench.apply(.extend(minutes: 2), to: room.session(1).id, by: .keeper)
    #expect(try view().behind == 120)
    room.clock.advance(seconds: 30)
    _ = try room.workbench.apply(.next, to: room.session(1).id, by: .keeper)
    let first = try view().walk.steps[0].seconds
    #expect(try view().behind == 90 - first)
    _ = try room.workbench.apply(.pause, to: room.session(1).id, by: .keeper)
    room.clock.advance(seconds: 600)
    #expect(try view().behind == 90 - first + 600)
  }

  @Test("is the only one of its group that runs")
  func onlyOne() throws {
    let failure = #expect(throws: Failure.self) {
      try room.workbench.apply(.start, to: room.session(2).id, by: .keeper)
    }
    #expect(failure?.code == "session.another-runs")
    #expect(try room.workbench.runningSession(of: room.cohort.id)?.number == 1)
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    #expect(try room.workbench.runningSession(of: room.cohort.id) == nil)
    _ = try room.workbench.apply(.start, to: room.session(2).id, by: .keeper)
    let reopen = #expect(throws: Failure.self) {
      try room.workbench.apply(.reopen, to: room.session(1).id, by: .keeper)
    }
    #expect(reopen?.code == "session.another-runs")
  }

  @Test(
    "tells what can be done instead of what can't",
    arguments: [
      (WalkEvent.back, "This is the first step."), (.start, "The session is running already."),
      (.resume, "The clock is running."), (.reveal, "There is nothing hidden to reveal."),
      (.reopen, "That can't be done now."),
    ])
  func refusals(_ event: WalkEvent, _ why: String) throws {
    let failure = #expect(throws: Failure.self) { try room.workbench.apply(event, to: room.session(1).id, by: .keeper) }
    #expect(failure?.message == why)
    #expect(failure?.hint == "You can type: next · pause · +1 · done")
  }

  @Test("keeps its agenda once it has begun, and can't be cancelled")
  func begun() throws {
    let change = #expect(throws: Failure.self) {
      try room.workbench.editSession(room.session(1).id, protocols: ["microlab"], by: .keeper)
    }
    #expect(change?.code == "session.begun")
    #expect(throws: Failure.self) { try room.workbench.removeSession(room.session(1).id, by: .keeper) }
  }

  @Test("that holds every protocol there is has a title that fits")
  func longAgenda() throws {
    let everything = room.workbench.library.all().entries.map(\.definition.id)
    let session = try room.workbench.planSession(in: room.cohort.id, protocols: everything, by: .keeper)
    #expect(session.title.hasSuffix("and \(everything.count - 1) more"))
    #expect(session.title.unicodeScalars.count <= EntryText.Limit.name)
  }

  @Test("pairs those present, inside their community, as seldom again as can be")
  func pairs() throws {
    try room.workbench.setPresence(.absent, of: [room.person(3).id], in: room.session(1).id, by: .keeper)
    let first = try room.workbench.formPairs(in: room.session(1).id, by: .keeper)
    #expect(
      first.map { Set($0.members) } == [
        [try room.person(1).id, try room.person(2).id], [try room.person(4).id, try room.person(5).id],
      ])
    #expect(try room.workbench.pairings(of: room.session(1).id) == first)
    #expect(try view().absent == [room.person(3).id])
    #expect(try view().present.count == 4, "those who lead are not paired")
    try room.workbench.setPresence(
      .absent, of: [1, 2, 4, 5].map { try room.person($0).id }, in: room.session(1).id, by: .keeper)
    let before = try room.dump()
    let few = #expect(throws: Failure.self) { try room.workbench.formPairs(in: room.session(1).id, by: .keeper) }
    #expect(few?.code == "pairs.too-few")
    #expect(try room.dump() == before)
  }
}
