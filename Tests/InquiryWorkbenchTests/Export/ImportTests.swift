import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("An import")
struct ImportTests {
  /// The whole workbook as an export holds it.
  private func whole(_ workbench: Workbench) throws -> WorkbookExport {
    var export = WorkbookExport(cohorts: [], library: LibraryExport(), counters: [])
    try workbench.exportWorkbook(to: .keeper) { library, counters in
      (export.library, export.counters) = (library, counters)
    } cohort: {
      export.cohorts.append($0)
    }
    return export
  }

  private func bytes(_ export: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(export)
  }

  private func emptyWorkbench() throws -> Workbench { try Workbench.inMemory(TestAmbient()) }

  @Test("of any workbook's export gives the same export again, byte for byte", arguments: 1...200)
  func roundTrip(_ seed: Int) throws {
    var dice = SeededNumbers(seed: UInt64(seed))
    let room = try Room()
    for write in WriteCase.all.shuffled(using: &dice).prefix(Int.random(in: 0...12, using: &dice)) {
      // What does not fit where others have been is refused, and leaves the workbook as it was.
      do {
        try write.prepare(room)
        try write.act(room, .keeper)
      } catch is Failure {}
    }
    let sent = try bytes(try whole(room.workbench))
    let other = try emptyWorkbench()
    let read = try JSONDecoder().decode(WorkbookExport.self, from: sent)
    guard !read.cohorts.isEmpty || !read.library.playlists.isEmpty else {
      #expect(throws: Failure.self) { try other.importWorkbook(read, by: .keeper) }
      return
    }
    _ = try other.importWorkbook(read, by: .keeper)
    #expect(try bytes(try whole(other)) == sent)
    #expect(try other.store.problems().isEmpty)
    // To read one group alone back in is the same code again: often enough with some of the workbooks.
    guard seed.isMultiple(of: 8), let cohort = try other.store.read({ try $0.cohorts().first?.id }) else { return }
    let file = try bytes(try room.workbench.cohortFile(cohort, to: .keeper))
    let third = try emptyWorkbench()
    _ = try third.importWorkbook(try JSONDecoder().decode(CohortFile.self, from: file).workbook, by: .keeper)
    #expect(try bytes(try third.cohortFile(cohort, to: .keeper)) == file)
  }

  @Test("of one community alone leaves nothing of the others, and can be read in")
  func community() throws {
    let room = try Room()
    let north = try room.workbench.cohortFile(room.cohort.id, community: room.community(1).id, to: .keeper)
    #expect(north.group.people.map(\.name) == ["Ana Ruiz", "Ben Cole", "Cy Park", "Fay Lind"])
    let text = String(decoding: try bytes(north), as: UTF8.self)
    let south = try room.community(2).id.text
    #expect(!text.contains("Dee Fox") && !text.contains(south))
    #expect(try emptyWorkbench().importWorkbook(north.workbook, by: .keeper) == 1)
  }

  @Test("goes on with the numbers where the export stopped")
  func goesOn() throws {
    let room = try Room()
    let last = try room.workbench.addCauses(["zebra"], in: room.north, by: .keeper)[0]
    try room.workbench.removeCauses([last.id], by: .keeper)
    let other = try emptyWorkbench()
    _ = try other.importWorkbook(try whole(room.workbench), by: .keeper)
    let next = try other.addCauses(["zebra"], in: room.north, by: .keeper)[0]
    #expect(next.number == last.number + 1)
  }

  @Test("is one operation that an undo takes back")
  func undo() throws {
    let other = try emptyWorkbench()
    let before = try other.store.read { try $0.dump() }
    _ = try other.importWorkbook(try whole(Room().workbench), by: .keeper)
    _ = try other.undo(by: .keeper)
    #expect(try other.store.read { try $0.dump() } == before)
  }

  @Test("is refused where a group is already, to participants, and for what is empty or of a newer hmw")
  func refused() throws {
    let room = try Room()
    let export = try whole(room.workbench)
    let full = #expect(throws: Failure.self) { try room.workbench.importWorkbook(export, by: .keeper) }
    #expect(full?.code == "import.not-empty")
    let other = try emptyWorkbench()
    let ana = try room.actor(1)
    #expect(throws: Failure.self) { try other.importWorkbook(export, by: ana) }
    var newer = export
    newer.format += 1
    let failure = #expect(throws: Failure.self) { try other.importWorkbook(newer, by: .keeper) }
    #expect(failure?.code == "import.newer")
    let nothing = WorkbookExport(cohorts: [], library: LibraryExport(), counters: export.counters)
    let empty = #expect(throws: Failure.self) { try other.importWorkbook(nothing, by: .keeper) }
    #expect(empty?.code == "import.empty")
  }

  @Test("keeps nothing of an export that breaks a rule or refers to what is not in it")
  func broken() throws {
    let export = try whole(Room().workbench)
    let other = try emptyWorkbench()
    let before = try other.store.read { try $0.dump() }
    var orphan = export
    orphan.cohorts[0].people.removeAll()
    var twice = export
    twice.cohorts[0].causes.append(twice.cohorts[0].causes[0])
    var empty = export
    empty.cohorts[0].causes[0].text = ""
    for wrong in [orphan, twice, empty] {
      let failure = #expect(throws: Failure.self) { try other.importWorkbook(wrong, by: .keeper) }
      #expect(failure?.kind == .invalid)
      #expect(try other.store.read { try $0.dump() } == before)
    }
  }

  @Test("leaves out what its reader may not see, with every reference to it")
  func closed() throws {
    let room = try Room()
    let story = try room.workbench.addStory(
      StoryForm(happened: "zebra secret", visibility: .private), in: room.north, by: room.actor(1))
    _ = try room.workbench.addNeed("zebra need", story: story.id, in: room.north, by: room.actor(1))
    let export = try whole(room.workbench)
    #expect(!String(decoding: try bytes(export), as: UTF8.self).contains("zebra secret"))
    #expect(export.cohorts[0].needs.last?.storyID == nil)
    #expect(try emptyWorkbench().importWorkbook(export, by: .keeper) == 1)
  }
}
