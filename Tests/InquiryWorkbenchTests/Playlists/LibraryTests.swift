import InquiryContent
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("The playlists that come with hmw")
struct LibraryTests {
  @Test("are in a new workbook, and nobody did it")
  func new() throws {
    let workbench = try Workbench.inMemory()
    let playlists = try workbench.playlists()
    #expect(playlists.count == 13)
    #expect(playlists.map(\.playlist.number) == Array(1...13))
    #expect(
      playlists.allSatisfy { $0.items > 7 && $0.minutes > 30 && $0.untimed == 0 && $0.playlist.origin == .shipped })
    #expect(try workbench.resources().count > 120)
    #expect(try workbench.history().isEmpty)
    #expect(try workbench.undo(by: .keeper) == nil)
  }

  @Test("come once, and leave the history's numbers and its newest change alone")
  func once() throws {
    let workbench = try Workbench.inMemory()
    let cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let before = try workbench.history()
    _ = try workbench.playlists()
    let dump = try workbench.store.read { try $0.dump() }
    _ = try workbench.playlists()
    #expect(try workbench.store.read { try $0.dump() } == dump)
    #expect(try workbench.history() == before)
    _ = try workbench.addNorm("Listen", to: cohort.id, by: .keeper)
    #expect(try workbench.history().first?.sequence == before[0].sequence + 1)
    _ = try workbench.undo(by: .keeper)
    _ = try workbench.undo(by: .keeper)
    #expect(try workbench.cohorts().isEmpty)
    #expect(try workbench.playlists().count == 13)
  }

  @Test("bring the redo that was there before along")
  func redo() throws {
    let workbench = try Workbench.inMemory()
    _ = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    _ = try workbench.undo(by: .keeper)
    _ = try workbench.playlists()
    #expect(try workbench.redo(by: .keeper) != nil)
    #expect(try workbench.cohorts().count == 1)
  }
}
