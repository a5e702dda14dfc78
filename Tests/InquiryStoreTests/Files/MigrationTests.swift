import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("An older file")
struct MigrationTests {
  let folder: TemporaryFolder
  let ambient = TestAmbient().ambient

  init() throws { folder = try TemporaryFolder() }

  private static let next = Schema.migrations.count + 1
  private static let coming = Schema.Migration(
    version: next,
    sql: """
      ALTER TABLE norm ADD COLUMN origin TEXT;
      CREATE TABLE walkThrough (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL) STRICT;
      """)

  private func old() throws -> String {
    let store = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    try store.fill(notes: 3, in: ambient)
    return try store.dump()
  }

  private func open(through migrations: [Schema.Migration]) throws -> Store {
    try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient, migrations: migrations)
  }

  @Test("is copied aside, then brought to the new schema with its journal")
  func migrates() throws {
    let before = try old()
    let store = try open(through: Schema.migrations + [Self.coming])
    #expect(try folder.names() == ["a.hmw", "a.hmw.before-version-\(Self.next)"])
    #expect(try folder.mode("a.hmw.before-version-\(Self.next)") == 0o600)
    let copy = try Store.open(at: folder.file("a.hmw.before-version-\(Self.next)"), creating: false, in: ambient)
    #expect(try copy.dump() == before)
    let (tables, covered) = try store.read { try $0.journalCoverage() }
    #expect(tables == covered)
    #expect(tables.contains("walkThrough"))
    let after = try store.dump()
    #expect(after.contains("No shared time to meet families"))
    #expect(try store.undo(by: .keeper, in: ambient)?.sentence == "added note 3")
    #expect(try store.redo(by: .keeper, in: ambient) != nil)
    #expect(try store.dump() == after)
  }

  @Test("journals the new column from then on")
  func newColumn() throws {
    _ = try old()
    let store = try open(through: Schema.migrations + [Self.coming])
    try store.write(by: .keeper, in: ambient) { db in
      let cohort = try #require(try db.cohorts().first)
      let norm = Norm(id: ambient.identifier(), cohortID: cohort.id, number: 1, text: "Listen", agreedAt: db.now)
      try db.insert(norm)
      db.say("agreed on norm 1")
    }
    let images = try store.queue.read { db in
      try String.fetchAll(db, sql: "SELECT after FROM change WHERE tableName = 'norm'")
    }
    #expect(images.count == 1)
    #expect(images.first?.contains("origin=NULL") == true)
  }

  @Test("of every earlier version comes to this one with its words and its undo", arguments: 1..<next - 1)
  func fromEach(version: Int) throws {
    let old = try Store.open(
      at: folder.file("a.hmw"), creating: true, in: ambient, migrations: Array(Schema.migrations.prefix(version)))
    try old.fill(notes: 3, in: ambient)
    let store = try open(through: Schema.migrations)
    #expect(try folder.names() == ["a.hmw", "a.hmw.before-version-\(Self.next - 1)"])
    let after = try store.dump()
    #expect(after.contains("No shared time to meet families"))
    #expect(try store.undo(by: .keeper, in: ambient)?.sentence == "added note 3")
    #expect(try store.redo(by: .keeper, in: ambient) != nil)
    #expect(try store.dump() == after)
    #expect(try store.problems().isEmpty)
  }

  @Test("opens again without another copy")
  func once() throws {
    _ = try old()
    _ = try open(through: Schema.migrations + [Self.coming])
    let copy = try folder.bytes(of: "a.hmw.before-version-\(Self.next)")
    _ = try open(through: Schema.migrations + [Self.coming])
    #expect(try folder.bytes(of: "a.hmw.before-version-\(Self.next)") == copy)
  }

  @Test("stays as it was when a migration fails half way")
  func fails() throws {
    let before = try old()
    let broken = Schema.Migration(
      version: Self.next, sql: "ALTER TABLE norm ADD COLUMN origin TEXT; INSERT INTO nowhere VALUES (1);")
    #expect(throws: Failure.self) { try open(through: Schema.migrations + [broken]) }
    let store = try open(through: Schema.migrations)
    #expect(try store.dump() == before)
    #expect(try store.problems().isEmpty)
    #expect(try store.queue.read { db in try db.columns(in: "norm").map(\.name) }.contains("origin") == false)
  }
}
