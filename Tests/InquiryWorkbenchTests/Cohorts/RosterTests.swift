import InquiryDomain
import InquiryWorkbench
import Testing

@Suite("A group's people")
struct RosterTests {
  let room: Room

  init() throws { room = try Room() }

  @Test("come back whole when a group that was deleted is brought back")
  func removal() throws {
    let before = try room.dump()
    let wrong = #expect(throws: Failure.self) {
      try room.workbench.removeCohort(room.cohort.id, confirmation: "Fresno", by: .keeper)
    }
    #expect(wrong?.code == "cohort.not-confirmed")
    #expect(try room.dump() == before)
    try room.workbench.removeCohort(room.cohort.id, confirmation: "Oakland", by: .keeper)
    #expect(try !room.dump().contains("zebra"))
    #expect(try !room.dump().contains("Ana"))
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.dump() == before)
  }

  @Test("of one group stay when another one is deleted")
  func otherCohort() throws {
    let other = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: .keeper)
    _ = try room.workbench.addPeople([NewMember(name: "Gil")], to: other.id, by: .keeper)
    let before = try room.workbench.export(room.cohort.id, to: .keeper)
    try room.workbench.removeCohort(other.id, confirmation: "fresno", by: .keeper)
    #expect(try room.workbench.export(room.cohort.id, to: .keeper) == before)
    #expect(try room.workbench.cohorts().map(\.name) == ["Oakland"])
  }

  @Test("who leave keep what they wrote and lose what they could read")
  func leaving() throws {
    try room.workbench.setLeft(true, person: room.person(1).id, in: room.cohort.id, by: .keeper)
    #expect(try room.story(1).tellerID == room.person(1).id)
    #expect(try room.viewer(1).communityIDs.isEmpty)
    #expect(try room.viewer(1).cohortIDs.isEmpty)
    #expect(try !room.book().principals.contains { $0.person.number == 1 })
  }

  @Test("are not put on it twice")
  func twins() throws {
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.addPeople(
        [NewMember(name: "Gil"), NewMember(name: "ANA  RUÍZ", school: "lakeview")], to: room.cohort.id, by: .keeper)
    }
    #expect(failure?.code == "person.exists")
    #expect(try room.dump() == before, "all or none")
  }

  @Test("share schools that can be made one, and never lose one by merging it with itself")
  func schools() throws {
    try room.workbench.mergeSchools(room.school(2).id, room.school(3).id, by: .keeper)
    #expect(try room.book().schools.map(\.name) == ["Lakeview", "Hill"])
    #expect(try room.book().members.count { $0.membership.schoolID == (try? room.school(2).id) } == 2)
    let before = try room.dump()
    #expect(throws: Failure.self) { try room.workbench.mergeSchools(room.school(1).id, room.school(1).id, by: .keeper) }
    #expect(try room.dump() == before)
  }

  @Test("keep a community that has entries together")
  func communityWithEntries() throws {
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.removeCommunity(room.community(1).id, by: .keeper)
    }
    #expect(failure?.code == "entry.in-use")
    #expect(try room.dump() == before)
  }

  @Test("act with the rights of their role")
  func roles() throws {
    let book = try room.book()
    #expect(try room.workbench.actor("fay", in: book).facilitates)
    #expect(try !room.workbench.actor("ana", in: book).facilitates)
    _ = try room.workbench.addNorm("zebra", to: room.cohort.id, by: room.workbench.actor("fay", in: book))
    #expect(try room.history().first?.actorName == "Fay Lind")
  }
}
