import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Partners between sessions")
struct PartnerTests {
  private func names(_ room: Room, past: Bool = false, to viewer: Viewer = .keeper) throws -> [[Int]] {
    let book = try room.book()
    return try room.workbench.partners(in: book, past: past, to: viewer).map { view in
      view.partnership.members.compactMap { id in book.member(id)?.person.number }.sorted()
    }
  }

  @Test("are formed inside their community, from different schools, three where the number is odd")
  func form() throws {
    let room = try Room()
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    #expect(try names(room) == [[1, 2, 3], [4, 5]])
    let failure = #expect(throws: Failure.self) {
      try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    }
    #expect(failure?.code == "partners.all-set")
  }

  @Test("who come late are formed beside those who have a partner")
  func late() throws {
    let room = try Room()
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    _ = try room.workbench.addPeople(
      [NewMember(name: "Gil Ray", community: "South"), NewMember(name: "Hal Orr", community: "South")],
      to: room.cohort.id, by: .keeper)
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    #expect(try names(room) == [[1, 2, 3], [4, 5], [7, 8]])
  }

  @Test("change through a year with as few repeats as can be")
  func year() throws {
    let bench = try Workbench.inMemory(TestAmbient())
    let cohort = try bench.createCohort(name: "Six", timeZone: "UTC", by: .keeper)
    _ = try bench.addPeople(
      (1...6).map { NewMember(name: "Person \($0)", school: "School \($0)") }, to: cohort.id, by: .keeper)
    var seen: Set<Set<Identifier<Person>>> = []
    for month in 1...5 {
      let made = try bench.formPartners(in: cohort.id, anew: true, by: .keeper).made.map { Set($0.members) }
      #expect(seen.isDisjoint(with: made), "month \(month)")
      seen.formUnion(made)
    }
    #expect(seen.count == 15)
    #expect(try bench.partners(in: bench.book(cohort.id), past: true, to: .keeper).count == 15)
  }

  @Test("are broken when one of them leaves, and repaired with their history kept")
  func leaving() throws {
    let room = try Room()
    let bench = room.workbench
    _ = try bench.formPartners(in: room.cohort.id, by: .keeper)
    try bench.setLeft(true, person: room.person(5).id, in: room.cohort.id, by: .keeper)
    let broken = try bench.partners(in: room.book(), to: .keeper).filter(\.isBroken)
    #expect(broken.map(\.partnership.number) == [2])
    #expect(broken.first?.goneIDs == [try room.person(5).id])
    let proposed = try bench.proposedRepair(in: room.cohort.id, for: .keeper)
    #expect(proposed.teams.count == 2, "three and the one left alone become two pairs")
    #expect(try bench.partners(in: room.book(), to: .keeper).count == 2, "nothing has changed yet")
    _ = try bench.setPartners([room.person(2).id, room.person(3).id], in: room.cohort.id, by: .keeper)
    room.clock.advance(seconds: 60)
    let change = try bench.repairPartners(in: room.cohort.id, by: .keeper)
    #expect(change.alone.isEmpty)
    #expect(try names(room) == [[2, 3], [1, 4]])
    let past = try bench.partners(in: room.book(), past: true, to: .keeper).map(\.partnership)
    #expect(past.map(\.number) == [1, 2, 3, 4])
    #expect(past[1].endReason == "one of them left the group")
    #expect(past[1].endedAt == room.clock.now)
    #expect(past[0].endReason == "one of them has a new partner")
    #expect(try bench.undo(by: .keeper) != nil)
    #expect(try bench.partners(in: room.book(), to: .keeper).filter(\.isBroken).count == 1)
  }

  @Test("who come back before anything was repaired are partners as before")
  func comingBack() throws {
    let room = try Room()
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    try room.workbench.setLeft(true, person: room.person(5).id, in: room.cohort.id, by: .keeper)
    try room.workbench.setLeft(false, person: room.person(5).id, in: room.cohort.id, by: .keeper)
    #expect(try !room.workbench.partners(in: room.book(), to: .keeper).contains(where: \.isBroken))
    let failure = #expect(throws: Failure.self) { try room.workbench.repairPartners(in: room.cohort.id, by: .keeper) }
    #expect(failure?.code == "partners.whole")
  }

  @Test("that are set by hand leave two of three together, and say who is alone")
  func set() throws {
    let room = try Room()
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    let change = try room.workbench.setPartners(
      [room.person(1).id, room.person(4).id], in: room.cohort.id, by: .keeper)
    #expect(change.alone == [try room.person(5).id])
    #expect(try names(room) == [[1, 4], [2, 3]])
  }

  @Test("are two or three different people who are there", arguments: [[1], [1, 1], [1, 2, 3, 4], [1, 5]])
  func refused(_ numbers: [Int]) throws {
    let room = try Room()
    try room.workbench.setLeft(true, person: room.person(5).id, in: room.cohort.id, by: .keeper)
    let before = try room.dump()
    #expect(throws: Failure.self) {
      try room.workbench.setPartners(numbers.map { try room.person($0).id }, in: room.cohort.id, by: .keeper)
    }
    #expect(try room.dump() == before)
  }

  @Test("know of each other; others do not, neither by list nor by export")
  func visibility() throws {
    let room = try Room()
    _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
    #expect(try names(room, to: room.viewer(4)) == [[4, 5]])
    #expect(try names(room, past: true, to: room.viewer(1)) == [[1, 2, 3]])
    #expect(try room.workbench.export(room.cohort.id, to: room.viewer(4)).partnerships.map(\.number) == [2])
    let failure = #expect(throws: Failure.self) {
      try room.workbench.proposedRepair(in: room.cohort.id, for: room.actor(1))
    }
    #expect(failure?.code == "role.facilitator-only")
  }
}
