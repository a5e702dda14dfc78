import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("The coach's columns for notes")
struct NoteAdviceTests {
  private let room: Room

  init() throws {
    room = try Room()
    _ = try room.workbench.addCauses(
      [
        "No time in the schedule to meet families", "We can't yet lead a hard conversation about race",
        "Parents don't care about homework", "The state funding formula is unfair",
      ], hidden: false, in: room.north, by: .keeper)
  }

  private func advice(to viewer: Viewer = .keeper) throws -> [NoteAdvice] {
    try room.workbench.noteAdvice(in: room.north, to: viewer)
  }

  @Test("are suggested for what nobody has sorted, and change nothing")
  func unsorted() throws {
    let before = try room.dump()
    let advice = try advice()
    #expect(advice.map(\.cause.number) == [5, 6, 7, 8, 9])
    #expect(advice.dropFirst().map(\.suggestion.action) == [.sort, .sort, .reframe, .concern])
    #expect(advice[1].suggestion.category == .resources)
    #expect(advice[2].suggestion.category == .skills)
    #expect(try room.dump() == before)
    #expect(try self.advice() == advice, "twice the same")
  }

  @Test("are taken: a note is sorted, a concern is marked, and neither is asked about again")
  func accepted() throws {
    let changed = try room.workbench.acceptAdvice(on: [room.note(6).id, room.note(9).id], in: room.north, by: .keeper)
    #expect(changed.map(\.category) == [.resources, nil])
    #expect(changed.map(\.reach) == [nil, .concern])
    #expect(try advice().map(\.cause.number) == [5, 7, 8])
  }

  @Test("that blame are not taken: there is nothing to take")
  func reframed() throws {
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.acceptAdvice(on: [room.note(6).id, room.note(8).id], in: room.north, by: .keeper)
    }
    #expect(failure?.code == "advice.none")
    #expect(try room.dump() == before, "all or none")
  }

  @Test("that were refused come again only when the note has changed")
  func refused() throws {
    try room.workbench.refuseAdvice(on: [room.note(6).id], in: room.north, by: .keeper)
    #expect(try advice().map(\.cause.number) == [5, 7, 8, 9])
    _ = try room.workbench.editCause(room.note(6).id, text: "The budget has no line for families", by: .keeper)
    #expect(try advice().map(\.cause.number) == [5, 6, 7, 8, 9])
    _ = try room.workbench.undo(by: .keeper)
    _ = try room.workbench.undo(by: .keeper)
    #expect(try advice().map(\.cause.number) == [5, 6, 7, 8, 9])
  }

  @Test("leave hidden notes alone, even their author's")
  func hidden() throws {
    let ana = try room.actor(1)
    _ = try room.workbench.addCauses(["We are afraid of hard talks"], hidden: true, in: room.north, by: ana)
    let viewer = try room.workbench.viewer(for: ana)
    #expect(try !advice(to: viewer).map(\.cause.number).contains(10))
    #expect(try !advice().map(\.cause.number).contains(10))
  }

  @Test("are no business of another community's")
  func elsewhere() throws {
    let dee = try room.workbench.viewer(for: room.actor(4))
    #expect(try advice(to: dee).isEmpty)
  }

  @Test("follow what the people of this workbook decided")
  func learns() throws {
    let text = "Walkthroughs slip when the buses are late"
    let before = try room.workbench.categorySuggester(for: room.cohort.id, to: .keeper).suggest(text)
    let other: InquiryDomain.Category = before.category == .dispositions ? .resources : .dispositions
    _ = try room.workbench.addCauses(
      (1...8).map { "Walkthroughs slip when buses are late, case \($0)" }, category: other, hidden: false,
      in: room.north, by: .keeper)
    let after = try room.workbench.categorySuggester(for: room.cohort.id, to: .keeper).suggest(text)
    #expect(after.category == other)
  }
}
