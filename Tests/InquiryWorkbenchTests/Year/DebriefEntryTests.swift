import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("The applications of a debrief")
struct DebriefEntryTests {
  private func both(_ room: Room, _ writes: Bool = true) throws -> DebriefView {
    let (ana, ben) = (try room.entry(1), try room.entry(2))
    return try room.keepTalk { form in
      form.turns[0].about = .entry(ben.id)
      form.turns[1].about = .entry(ana.id)
      for index in form.turns.indices {
        form.turns[index].writesEntry = writes
        form.turns[index].next = .change
        form.turns[index].nextStep = "ask a zebra first"
      }
    }
  }

  @Test("get the insight and the next move where they say nothing yet")
  func writeBack() throws {
    let room = try Room()
    try room.entry(1, of: 1) {
      $0.noticed = "I was in a hurry"
      $0.next = .keep
    }
    try room.entry(2, of: 2)
    let kept = try both(room)
    #expect(kept.turns.map(\.about) == [.entry(2), .entry(1)])
    #expect(try room.entry(2).noticed == "a zebra thinks")
    #expect(try room.entry(2).next == .change)
    #expect(try room.entry(2).nextStep == "ask a zebra first")
    #expect(try room.entry(1).noticed == "I was in a hurry")
    #expect(try room.entry(1).next == .keep)
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.entry(2).noticed == nil, "one operation, one undo")
    #expect(try room.workbench.debriefs(in: room.cohort.id, to: room.viewer(1)).isEmpty)
  }

  @Test("stay as they are where their owner did not agree")
  func notAgreed() throws {
    let room = try Room()
    let before = [try room.entry(1, of: 1), try room.entry(2, of: 2)]
    _ = try both(room, false)
    #expect(try [room.entry(1), room.entry(2)] == before)
  }

  @Test("that others can read take no name that nobody has looked at")
  func scrub() throws {
    let room = try Room()
    let entry = try room.entry(2, of: 2)
    let before = try room.dump()
    let change = { (form: inout DebriefForm) in
      form.turns[0].about = .entry(entry.id)
      form.turns[0].insight = "Dee Fox would have known"
      form.turns[0].writesEntry = true
    }
    #expect(#expect(throws: Failure.self) { try room.keepTalk(change) }?.code == "scrub.findings")
    #expect(try room.dump() == before)
    _ = try room.keepTalk {
      change(&$0)
      $0.acceptsFindings = true
    }
    #expect(try room.entry(2).noticed == "Dee Fox would have known")
  }

  @Test("are brought by their owner alone where they are private, and leave no trace for the partner")
  func privateEntry() throws {
    let room = try Room()
    let secret = try room.entry(7, of: 2, .private)
    let bring = { (form: inout DebriefForm) in form.turns[0].about = .entry(secret.id) }
    for actor in [try room.actor(1), .keeper] {
      let failure = #expect(throws: Failure.self) {
        try room.workbench.addDebrief(room.talk(bring), in: room.cohort.id, by: actor)
      }
      #expect(failure?.code == "debrief.no-entry")
    }
    let own = try room.keepTalk(by: 2, bring)
    #expect(own.turns[0].about == .entry(7))
    let partners = try room.workbench.debrief(1, in: room.cohort.id, to: room.viewer(1))
    #expect(partners.turns[0].about == .somethingPrivate)
    #expect(partners.turns[0].turn.entryID == nil)
    let export = try room.workbench.export(room.cohort.id, to: room.viewer(1))
    #expect(export.debriefTurns.map(\.entryID) == [nil, nil])
    #expect(try room.workbench.export(room.cohort.id, to: room.viewer(2)).debriefTurns[0].entryID == secret.id)
  }

  @Test("that are private are not written into by the partner afterwards")
  func privateEntryLater() throws {
    let room = try Room()
    let secret = try room.entry(7, of: 2, .private)
    _ = try room.keepTalk(by: 2) { $0.turns[0].about = .entry(secret.id) }
    var form = DebriefForm()
    form.turns = [DebriefForm.Turn(try room.person(2).id)]
    (form.turns[0].insight, form.turns[0].writesEntry) = ("zebras sleep", true)
    _ = try room.workbench.editDebrief(room.debrief(1).id, form, by: room.actor(1))
    #expect(try room.entry(7).noticed == nil)
    _ = try room.workbench.editDebrief(room.debrief(1).id, form, by: room.actor(2))
    #expect(try room.entry(7).noticed == "zebras sleep")
  }

  @Test("that are proposed are the newest since the last session, and never private")
  func proposed() throws {
    let room = try Room()
    let (bench, ana) = (room.workbench, try room.person(1).id)
    #expect(try bench.entryToTalkOver(of: ana, in: room.cohort.id, to: room.viewer(2)) == nil)
    let old = try room.entry(1, of: 1)
    let pair = try room.entry(2, of: 1, partner: 3, .pair)
    try room.entry(3, of: 1, .private)
    #expect(try bench.entryToTalkOver(of: ana, in: room.cohort.id, to: room.viewer(1)) == pair)
    #expect(try bench.entryToTalkOver(of: ana, in: room.cohort.id, to: room.viewer(2)) == old)
    for (number, viewer) in [(3, 2), (2, 2), (1, 1), (9, 2)] {
      let person = try number == 1 ? room.person(2).id : ana
      let failure = #expect(throws: Failure.self) {
        try bench.entryToTalkOver(number, of: person, in: room.cohort.id, to: room.viewer(viewer))
      }
      #expect(failure?.code == "debrief.no-entry", "all read the same")
    }
    #expect(try bench.entryToTalkOver(3, of: ana, in: room.cohort.id, to: room.viewer(1)).number == 3)
  }
}
