import GRDB
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Synchronization
import Testing

@testable import InquiryStore

@Suite("A screen")
struct StatementCountTests {
  private func statements(_ store: Store, _ body: () throws -> Void) throws -> Int {
    let count = StatementCount()
    store.queue.inDatabase { db in db.trace(options: .statement) { _ in count.rise() } }
    try body()
    store.queue.inDatabase { db in db.trace(options: []) }
    return count.value
  }

  private final class StatementCount: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func rise() { count.withLock { $0 += 1 } }
  }

  @Test("takes few looks at the file, however many notes and groups there are")
  func wall() throws {
    let workbench = try Workbench.inMemory()
    let cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let place = Place(cohortID: cohort.id)
    var counts: Set<Int> = []
    for round in 1...4 {
      let notes = try workbench.addCauses(
        (0..<50).map { "note \($0)" }, category: .skills, in: place, by: .keeper)
      for pair in stride(from: 0, to: 40, by: 2) {
        _ = try workbench.group([notes[pair].id, notes[pair + 1].id], name: "group \(round) \(pair)", by: .keeper)
      }
      counts.insert(
        try statements(workbench.store) {
          let wall = try workbench.wall(of: place, to: .keeper)
          #expect(wall.noteCount == round * 50)
        })
    }
    #expect(counts.count == 1, "\(counts)")
    #expect((counts.max() ?? 99) < 10, "\(counts)")
  }
}
