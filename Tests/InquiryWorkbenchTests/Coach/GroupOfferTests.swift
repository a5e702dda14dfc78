import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("The coach's groups")
struct GroupOfferTests {
  private let room: Room
  private let notes: [Cause]

  init() throws {
    room = try Room()
    notes = try room.workbench.addCauses(
      [
        "No interpreter at conferences", "One interpreter for all conferences", "Interpreters leave before conferences",
        "The bus schedule eats up recess", "Recess is lost to the bus schedule", "Tablets are locked away",
      ], category: .resources, hidden: false, in: room.north, by: .keeper)
  }

  private var query: GroupQuery { get throws { GroupQuery(try room.north) } }
  private func offers(_ query: GroupQuery? = nil, to viewer: Viewer = .keeper) throws -> GroupOffers {
    try room.workbench.groupOffers(try query ?? self.query, to: viewer)
  }
  private func numbers(_ offers: GroupOffers) -> [[Int]] { offers.offers.map { $0.notes.map(\.number) } }

  @Test("put together what says the same, with a title and a reason of the notes' own words, and change nothing")
  func offered() throws {
    let before = try room.dump()
    let found = try offers()
    #expect(numbers(found) == [[6, 7, 8], [9, 10]])
    #expect(found.offers[0].title.lowercased().contains("interpreter"))
    #expect(!found.offers[0].why.isEmpty)
    #expect(found.offers[0].category == .resources)
    #expect(found.alone.map(\.number).contains(11))
    #expect(try room.dump() == before)
    #expect(try offers() == found, "twice the same")
  }

  @Test("that are accepted stand as people's own, without the note that was taken out, and undo takes back just that")
  func accepted() throws {
    let first = try offers().offers[0]
    let before = try room.dump()
    let group = try room.workbench.acceptOffer(first.code, of: query, without: [notes[2].id], by: .keeper)
    #expect(group.name == first.title)
    #expect(
      try room.workbench.wall(of: room.north, to: .keeper).columns[0].groups.last?.notes.map(\.cause.number) == [6, 7])
    #expect(numbers(try offers()) == [[9, 10]], "the other offer stays as it was")
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.dump() == before)
  }

  @Test("that are refused come again only when their notes have changed")
  func refused() throws {
    let first = try offers().offers[0]
    try room.workbench.refuseOffer(first.code, of: query, by: .keeper)
    #expect(numbers(try offers()) == [[9, 10]])
    #expect(try offers().alone.map(\.number).contains(6))
    _ = try room.workbench.editCause(notes[0].id, text: "No interpreter at any conferences", by: .keeper)
    #expect(numbers(try offers()).first == [6, 7, 8])
  }

  @Test("that are out of date can't be accepted")
  func stale() throws {
    let first = try offers().offers[0]
    _ = try room.workbench.editCause(notes[0].id, text: "No interpreter at any conferences", by: .keeper)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.acceptOffer(first.code, of: query, by: .keeper)
    }
    #expect(failure?.code == "offer.stale")
    #expect(try room.dump() == before)
  }

  @Test("leave a group that people made as it is")
  func peoplesGroups() throws {
    _ = try room.workbench.group([notes[0].id, notes[1].id], name: "Nobody to speak for them", by: .keeper)
    let offered = try offers().offers.flatMap(\.notes).map(\.number)
    #expect(!offered.contains(6))
    #expect(!offered.contains(7))
    #expect(try room.workbench.groups(in: room.cohort.id).map(\.name).contains("Nobody to speak for them"))
  }

  @Test("stay within a column unless asked across; then they stand where most of their notes do")
  func across() throws {
    _ = try room.workbench.move([notes[2].id], to: .skills, by: .keeper)
    #expect(numbers(try offers()).contains([6, 7]))
    let wide = GroupQuery(try room.north, across: true)
    let first = try #require(try offers(wide).offers.first { $0.notes.map(\.number) == [6, 7, 8] })
    #expect(first.category == .resources)
    let group = try room.workbench.acceptOffer(first.code, of: wide, by: .keeper)
    #expect(group.category == .resources)
    #expect(try room.note(8).category == .resources)
  }

  @Test("never join two communities, hidden notes or twins that were merged")
  func apart() throws {
    let south = Place(cohortID: room.cohort.id, communityID: try room.workbench.book(room.cohort.id).communities[1].id)
    _ = try room.workbench.addCauses(
      ["An interpreter for conferences"], category: .resources, hidden: false, in: south, by: .keeper)
    _ = try room.workbench.addCauses(
      ["No interpreter for conferences at all"], category: .resources, hidden: true, in: room.north, by: room.actor(1))
    _ = try room.workbench.mergeCauses(notes[3].id, [notes[4].id], by: .keeper)
    let everywhere = GroupQuery(Place(cohortID: room.cohort.id))
    #expect(numbers(try offers(everywhere)) == [[6, 7, 8]])
    #expect(numbers(try offers(everywhere, to: room.workbench.viewer(for: room.actor(1)))) == [[6, 7, 8]])
  }
}
