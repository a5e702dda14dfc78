import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("Two at one file")
struct TwoStoresTests {
  let folder: TemporaryFolder
  let ambient = TestAmbient().ambient
  let first: Store
  let second: Store

  init() throws {
    folder = try TemporaryFolder()
    first = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    second = try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient)
  }

  @Test("write in turn and see each other's words")
  func inTurn() throws {
    let cohort = try first.fill(notes: 0, in: ambient)
    for round in 1...10 {
      try (round % 2 == 0 ? first : second).addNote("note", to: cohort, in: ambient)
      #expect(try first.dump() == second.dump())
    }
    #expect(try second.read { try $0.all(Cause.self, in: cohort.id).map(\.number) } == Array(1...10))
    #expect(try second.undo(by: .keeper, in: ambient)?.sentence == "added note 10")
    #expect(try first.redo(by: .keeper, in: ambient)?.sentence == "added note 10")
  }

  @Test("are told when the other one has written, and only then")
  func dataVersion() throws {
    let before = try second.dataVersion()
    #expect(try second.dataVersion() == before)
    try first.fill(notes: 0, in: ambient)
    let after = try second.dataVersion()
    #expect(after != before)
    let own = try first.dataVersion()
    try first.fill(notes: 0, in: ambient)
    #expect(try first.dataVersion() == own, "one's own writing is no news")
  }

  @Test("write at once without losing a word or meeting a locked file")
  func atOnce() async throws {
    let cohort = try first.fill(notes: 0, in: ambient)
    let stores = try (0..<6).map { _ in try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for store in stores {
        group.addTask { [ambient] in
          for _ in 0..<50 { try store.addNote("at once", to: cohort, in: ambient) }
        }
      }
      group.addTask { [second] in for _ in 0..<100 { _ = try second.dump() } }
      try await group.waitForAll()
    }
    let notes = try second.read { try $0.all(Cause.self, in: cohort.id) }
    #expect(notes.map(\.number).sorted() == Array(1...300))
    #expect(try second.problems().isEmpty)
  }
}
