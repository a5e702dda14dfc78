import Foundation
import InquiryContent
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A debrief of partners")
struct DebriefTests {
  @Test("is its people's alone: a third, the facilitator and the keeper see only that it was")
  func visibility() throws {
    let room = try Room()
    let kept = try room.keepTalk()
    let bench = room.workbench
    #expect(kept.debrief.visibility == .pair)
    for number in [1, 2] {
      #expect(try bench.debriefs(in: room.cohort.id, to: room.viewer(number)) == [kept])
      #expect(try bench.debrief(1, in: room.cohort.id, to: room.viewer(number)) == kept)
    }
    let fay = try bench.viewer(for: bench.actor("fay", in: room.book()))
    for viewer in [try room.viewer(3), fay, .keeper] {
      #expect(try bench.debriefs(in: room.cohort.id, to: viewer).isEmpty)
      let failure = #expect(throws: Failure.self) { try bench.debrief(1, in: room.cohort.id, to: viewer) }
      #expect(failure?.kind == .notAllowed)
      #expect(failure?.description.contains("zebra") == false)
      let export = try bench.export(room.cohort.id, to: viewer)
      #expect(export.debriefs.isEmpty && export.debriefTurns.isEmpty)
    }
    let progress = try bench.progress(in: room.book(), after: room.session(1).id, to: fay)
    #expect(try progress.filter(\.debriefed).map(\.personID) == [room.person(1).id, room.person(2).id])
    #expect(try bench.history(limit: 1).first?.sentence == "kept debrief 1")
  }

  @Test("keeps what a partner noticed only where whoever spoke agreed")
  func consent() throws {
    let room = try Room()
    let kept = try room.keepTalk { form in
      form.turns[0].agreed = false
      form.turns[0].noticed = "a giraffe listened"
    }
    #expect(kept.turns.map(\.turn.noticed) == [nil, "a zebra smiled"])
    #expect(try !room.dump().contains("giraffe"))
  }

  @Test("that nobody agreed to leaves nothing in the bytes of the file")
  func consentBytes() throws {
    let folder = try TemporaryFolder()
    let bench = try Workbench.open(
      at: folder.file("a.hmw"), creating: true, library: ProtocolLibrary(folder: nil), ambient: TestAmbient().ambient)
    let cohort = try bench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let people = try bench.addPeople([NewMember(name: "Ana"), NewMember(name: "Ben")], to: cohort.id, by: .keeper)
    var form = DebriefForm()
    form.turns = people.map { DebriefForm.Turn($0.id) }
    (form.turns[0].noticed, form.turns[0].insight) = ("a giraffe listened", "an okapi thinks")
    _ = try bench.addDebrief(form, in: cohort.id, by: .keeper)
    let bytes = try folder.names().map { try folder.bytes(of: $0) }
    #expect(bytes.contains { $0.range(of: Data("okapi".utf8)) != nil }, "the test finds what is there")
    #expect(!bytes.contains { $0.range(of: Data("giraffe".utf8)) != nil })
  }

  @Test("loses what was noticed when its people no longer want it kept")
  func withdrawn() throws {
    let room = try Room()
    _ = try room.keepTalk()
    var form = DebriefForm()
    form.turns = [DebriefForm.Turn(try room.person(1).id)]
    form.turns[0].withdrawsNoticed = true
    let kept = try room.workbench.editDebrief(room.debrief(1).id, form, by: room.actor(1))
    #expect(kept.turns.map(\.turn.noticed) == ["a zebra smiled", nil])
    #expect(kept.turns[1].turn.insight == "a zebra thinks")
  }

  @Test("counts for the session of the applications, else for the one behind")
  func interval() throws {
    let room = try Room()
    #expect(try room.keepTalk().debrief.sessionID == room.session(1).id)
    let old = try room.entry(1, of: 1) { $0.sessionID = nil }
    let kept = try room.keepTalk { $0.turns[1].about = .entry(old.id) }
    #expect(kept.debrief.sessionID == nil)
    #expect(kept.turns[1].about == .entry(1))
  }

  @Test("is written by its people and by a facilitator, and by nobody else")
  func rights() throws {
    let room = try Room()
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) { try room.keepTalk(by: 3) }
    #expect(failure?.code == "role.another-name")
    #expect(try room.dump() == before)
    _ = try room.workbench.addDebrief(room.talk(), in: room.cohort.id, by: .keeper)
    #expect(try room.workbench.debriefs(in: room.cohort.id, to: room.viewer(2)).count == 1)
    #expect(throws: Failure.self) { try room.workbench.removeDebrief(room.debrief(1).id, by: .keeper) }
  }

  @Test("is held by two or three of the group", arguments: [[1], [1, 1], [1, 2, 3, 4]])
  func people(_ numbers: [Int]) throws {
    let room = try Room()
    let failure = #expect(throws: Failure.self) {
      try room.keepTalk { $0.turns = numbers.compactMap { try? room.turn($0) } }
    }
    #expect(failure?.code == "debrief.people")
    #expect(try room.keepTalk { $0.turns = [1, 2, 3].compactMap { try? room.turn($0) } }.turns.count == 3)
  }

  @Test("takes no day to come, no contact before it, and no length nobody talks")
  func days() throws {
    let room = try Room()
    let coming = CivilDate(year: 2026, month: 3, day: 1)
    let codes = ["debrief.to-come", "debrief.contact-before", "debrief.minutes"]
    let changes: [(inout DebriefForm) -> Void] = [
      { $0.heldOn = coming }, { $0.nextContactOn = CivilDate(year: 2026, month: 2, day: 1) }, { $0.minutes = 0 },
    ]
    for (code, change) in zip(codes, changes) {
      #expect(#expect(throws: Failure.self) { try room.keepTalk(change) }?.code == code)
    }
  }
}
