import InquiryDomain
import InquiryStore
import InquiryWorkbench
import Testing

@Suite("A barrier")
struct BarrierTests {
  let room: Room

  init() throws { room = try Room() }

  /// An entry of Ana's that was not possible yet.
  private func entry(_ visibility: Tier, why: String? = "no bus after five") throws -> LogEntry {
    let entry = LogEntry(
      id: room.workbench.ambient.identifier(), number: 1, cohortID: room.cohort.id,
      communityID: try room.north.communityID,
      personID: try room.person(1).id, plan: "meet families", did: .notYet, blockedBy: .resources, blockedWhy: why,
      visibility: visibility, createdAt: room.workbench.ambient.now())
    try room.workbench.store.write(by: .keeper, in: room.workbench.ambient) { db in
      try db.insert(entry)
      db.say("wrote in the log")
    }
    return entry
  }

  private func raise(_ form: BarrierForm, by person: Int? = nil) throws -> Barrier {
    try room.workbench.raiseBarrier(form, in: room.north, by: try person.map { try room.actor($0) } ?? .keeper)
  }

  @Test("reaches the cohort, in its raiser's name and community")
  func usual() throws {
    let barrier = try raise(BarrierForm(text: "No bus on meeting evenings"), by: 1)
    #expect(barrier.visibility == .cohort)
    #expect(barrier.raisedByID == (try room.person(1).id))
    #expect(barrier.communityID == (try room.community(1).id))
    #expect(try room.workbench.barriers(in: room.cohort.id, to: room.viewer(5)).map(\.barrier) == [barrier])
  }

  @Test("takes over why something was not possible yet, where its own words travel that far")
  func fromEntry() throws {
    let entry = try entry(.community)
    let barrier = try raise(BarrierForm(entryID: entry.id), by: 1)
    #expect(barrier.text == "no bus after five")
    #expect(barrier.category == .resources)
    #expect(barrier.entryID == entry.id)
    #expect(barrier.visibility == .cohort)
    let others = try raise(BarrierForm(entryID: entry.id), by: 2)
    #expect(others.visibility == .community, "another's words travel no further than they did")
    let failure = #expect(throws: Failure.self) {
      try raise(BarrierForm(visibility: .cohort, entryID: entry.id), by: 2)
    }
    #expect(failure?.code == "role.owners-consent")
  }

  @Test("never takes over words that one or two people read", arguments: [Tier.private, .pair])
  func fromPrivate(_ tier: Tier) throws {
    let entry = try entry(tier)
    let failure = #expect(throws: Failure.self) { try raise(BarrierForm(entryID: entry.id), by: 1) }
    #expect(failure?.code == "barrier.no-text")
    let barrier = try raise(BarrierForm(text: "No evening bus", entryID: entry.id), by: 1)
    let seen = try room.workbench.barrier(1, in: room.cohort.id, to: room.viewer(2))
    #expect(seen.barrier == barrier)
    #expect(seen.entryNumber == nil, "that there is such an entry is nobody else's to know")
    #expect(try room.workbench.barrier(1, in: room.cohort.id, to: room.viewer(1)).entryNumber == 1)
    let other = #expect(throws: Failure.self) { try raise(BarrierForm(text: "x", entryID: entry.id), by: 2) }
    #expect(other?.code == "log.withheld")
    #expect(throws: Failure.self) { try raise(BarrierForm(text: "x", entryID: entry.id)) }
  }

  @Test("comes from a cause that one may read")
  func fromCause() throws {
    let note = try room.note(1)
    #expect(try raise(BarrierForm(causeID: note.id)).visibility == .community, "Ana's words, typed by the keeper")
    #expect(try raise(BarrierForm(causeID: note.id), by: 1).visibility == .cohort)
    let failure = #expect(throws: Failure.self) { try raise(BarrierForm(text: "x", causeID: note.id), by: 5) }
    #expect(failure?.code == "note.withheld")
  }

  @Test("goes to the network only when somebody has read it for names")
  func scrub() throws {
    let form = BarrierForm(text: "Ana Ruiz has no bus at Lakeview", visibility: .network)
    #expect(throws: Failure.self) { try raise(form, by: 1) }
    var accepted = form
    accepted.acceptsFindings = true
    #expect(try raise(accepted, by: 1).visibility == .network)
    let other = try raise(BarrierForm(text: "Ben Cole says no"), by: 1)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.editBarrier(other.id, BarrierForm(visibility: .public), by: room.actor(1))
    }
    #expect(failure?.code == "scrub.findings")
  }

  @Test("is owned by an office and not by a name")
  func owner() throws {
    let barrier = try raise(BarrierForm(text: "No bus"), by: 1)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.assignBarrier(barrier.id, to: "Dee Fox", by: .keeper)
    }
    #expect(failure?.code == "barrier.owner-named")
    #expect(
      try room.workbench.assignBarrier(barrier.id, to: "Transport office", by: .keeper).owner == "Transport office")
    #expect(try room.workbench.assignBarrier(barrier.id, to: nil, by: .keeper).owner == nil)
  }

  @Test("keeps what the district said and when")
  func answer() throws {
    let barrier = try raise(BarrierForm(text: "No bus"), by: 1)
    let heard = try room.workbench.answerBarrier(barrier.id, .heard, by: .keeper)
    #expect(heard.answeredAt != nil)
    let removed = try room.workbench.answerBarrier(barrier.id, .removed, answer: "A bus runs from May", by: .keeper)
    #expect(removed.answer == "A bus runs from May")
    #expect(try room.workbench.barriers(in: room.cohort.id, statuses: [.raised, .heard], to: .keeper).isEmpty)
    #expect(try room.workbench.barriers(in: room.cohort.id, statuses: [.removed], to: .keeper).count == 1)
  }

  @Test("that is private is in no line of the history, list or letter")
  func privateOne() throws {
    let barrier = try raise(BarrierForm(text: "zebra trouble", visibility: .private), by: 1)
    #expect(try room.history().first?.sentence == "raised a barrier")
    #expect(try room.workbench.barriers(in: room.cohort.id, to: .keeper).isEmpty)
    #expect(try room.workbench.barrierLetter(in: room.cohort.id, to: .keeper).sections.isEmpty)
    let failure = #expect(throws: Failure.self) { try room.workbench.removeBarrier(barrier.id, by: .keeper) }
    #expect(failure?.code == "role.not-yours")
    #expect(throws: Failure.self) { try raise(BarrierForm(text: "x", visibility: .private)) }
  }
}
