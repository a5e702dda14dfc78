import GRDB
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Synchronization
import Testing

@testable import InquiryStore

@Suite("The last ten of a long log")
struct LogQueryTests {
  private final class Statements: Sendable {
    private let texts = Mutex<[String]>([])
    var all: [String] { texts.withLock { $0 } }
    func add(_ text: String) { texts.withLock { $0.append(text) } }
  }

  private func statements(_ store: Store, _ body: () throws -> Void) throws -> [String] {
    let seen = Statements()
    store.queue.inDatabase { db in db.trace(options: .statement) { seen.add($0.expandedDescription) } }
    try body()
    store.queue.inDatabase { db in db.trace(options: []) }
    return seen.all.filter { $0.contains("logEntry") }
  }

  /// A cohort whose principals have written much, most of it for others' eyes.
  private func fill(_ workbench: Workbench, entries: Int) throws -> CohortBook {
    let cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    _ = try workbench.addCommunity(name: "North", challenge: "x", to: cohort.id, by: .keeper)
    _ = try workbench.addPeople(
      (1...5).map { NewMember(name: "Person \($0)", community: "North") }, to: cohort.id, by: .keeper)
    let book = try workbench.book(cohort.id)
    let session = try workbench.planSession(in: cohort.id, by: .keeper)
    try workbench.store.write(by: .keeper, in: workbench.ambient) { db in
      for index in 1...entries {
        try db.insert(
          LogEntry(
            id: workbench.ambient.identifier(), number: try db.nextNumber(LogEntry.self, in: cohort.id),
            cohortID: cohort.id, communityID: book.communities[0].id, sessionID: session.id,
            personID: book.members[index % 5].person.id, tried: "entry \(index)",
            visibility: index.isMultiple(of: 3) ? .private : .community, createdAt: db.now))
      }
      db.say("wrote much")
    }
    return book
  }

  @Test("is read with one look along an index, whoever asks and however it is narrowed")
  func plans() throws {
    let workbench = try Workbench.inMemory()
    let book = try fill(workbench, entries: 3_000)
    let person = book.members[0].person
    let viewer = try workbench.viewer(for: Actor(personID: person.id, name: person.name, facilitates: false))
    let session = try workbench.sessions(of: book.cohort.id)[0]
    let queries = [
      LogQuery(cohortID: book.cohort.id), LogQuery(cohortID: book.cohort.id, personID: person.id),
      LogQuery(cohortID: book.cohort.id, since: session),
      LogQuery(cohortID: book.cohort.id, personID: person.id, since: session, before: 1_500),
    ]
    for query in queries {
      for reader in [viewer, .keeper] {
        let seen = try statements(workbench.store) {
          let page = try workbench.logEntries(query, to: reader)
          #expect(page.count == 10)
        }
        #expect(seen.count == 1, "\(seen)")
        let plan = try workbench.store.queue.read { db in
          try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(seen[0])").map { row in row["detail"] as String }
        }.joined(separator: "; ")
        #expect(plan.contains("SEARCH logEntry USING INDEX"), "\(plan)")
        #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
      }
    }
  }
}
