import InquiryDomain
import InquiryWorkbench
import Testing

@Suite("The letter to the district")
struct BarrierLetterTests {
  let room: Room

  init() throws { room = try Room() }

  private func raise(
    _ text: String, _ category: Category?, owner: String?, by person: Int, visibility: Tier? = nil
  ) throws -> Barrier {
    try room.workbench.raiseBarrier(
      BarrierForm(text: text, category: category, owner: owner, visibility: visibility), in: room.north,
      by: room.actor(person))
  }

  private func letter(schools: Bool = false) throws -> BarrierLetter {
    try room.workbench.barrierLetter(in: room.cohort.id, namingSchools: schools, to: .keeper)
  }

  @Test("groups what is open by office and by what is missing, last what nobody was asked about")
  func groups() throws {
    _ = try raise("No bus", .resources, owner: nil, by: 1)
    _ = try raise("No evening bus", .resources, owner: "Transport office", by: 1)
    _ = try raise("Nobody knows the rules", .knowledge, owner: "transport  office", by: 2)
    _ = try raise("No interpreters", .resources, owner: "Language services", by: 2)
    let done = try raise("No keys", .resources, owner: "Language services", by: 2)
    _ = try room.workbench.answerBarrier(done.id, .removed, by: .keeper)
    _ = try raise("For us alone", nil, owner: "Language services", by: 2, visibility: .community)
    let letter = try letter()
    #expect(letter.sections.map(\.owner) == ["Language services", "Transport office", nil])
    #expect(
      letter.sections.map { $0.parts.map(\.category) } == [[.resources], [.resources, .knowledge], [.resources]])
    #expect(letter.sections[0].parts[0].barriers.map(\.text) == ["No interpreters"])
  }

  @Test("counts and names schools only where they are three or more")
  func schools() throws {
    for person in [1, 2] { _ = try raise("No bus \(person)", .resources, owner: "Transport office", by: person) }
    #expect(try letter(schools: true).sections[0].parts[0].schoolCount == nil)
    #expect(try letter(schools: true).sections[0].parts[0].schools.isEmpty)
    _ = try raise("No bus 3", .resources, owner: "Transport office", by: 3)
    #expect(try letter().sections[0].parts[0].schoolCount == 3)
    #expect(try letter().sections[0].parts[0].schools.isEmpty)
    #expect(try letter(schools: true).sections[0].parts[0].schools == ["Hill", "Hill Elementary", "Lakeview"])
  }

  @Test("waits until nobody can be told from its words, and is the facilitator's")
  func refusals() throws {
    _ = try raise("Ben Cole has no bus", .resources, owner: nil, by: 1)
    #expect(#expect(throws: Failure.self) { try letter() }?.code == "scrub.findings")
    #expect(
      try room.workbench.barrierLetter(in: room.cohort.id, acceptsFindings: true, to: .keeper).sections.count == 1)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.barrierLetter(in: room.cohort.id, to: room.viewer(1))
    }
    #expect(failure?.code == "role.facilitator-only")
  }
}
