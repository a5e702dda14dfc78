import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("An open workbook")
struct PragmaTests {
  private func pragma(_ name: String, of store: Store) throws -> String? {
    try store.queue.inDatabase { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
  }

  @Test(
    "is set for safety",
    arguments: [
      ("journal_mode", "delete"), ("synchronous", "3"), ("foreign_keys", "1"), ("trusted_schema", "0"),
      ("cell_size_check", "1"), ("secure_delete", "1"), ("application_id", "1213028169"),
      ("user_version", "\(Schema.migrations.count)"),
    ])
  func pragmas(_ name: String, _ value: String) throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.file("a.hmw"), creating: true, in: TestAmbient().ambient)
    #expect(try pragma(name, of: store) == value)
    let again = try Store.open(at: folder.file("a.hmw"), creating: false, in: TestAmbient().ambient)
    #expect(try pragma(name, of: again) == value)
  }

  @Test("leaves the journal mode that another tool set")
  func writeAheadLog() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.hmw")
    try Store.open(at: path, creating: true, in: TestAmbient().ambient).fill(notes: 1, in: TestAmbient().ambient)
    #expect(try OtherTool.run("PRAGMA journal_mode = WAL", on: path) == ["\"wal\""])
    let store = try Store.open(at: path, creating: false, in: TestAmbient().ambient)
    #expect(try pragma("journal_mode", of: store) == "delete")
    #expect(try store.read { try $0.cohorts() }.count == 1)
    #expect(try folder.names() == ["a.hmw"])
  }

  @Test("is one file at rest")
  func oneFile() throws {
    let folder = try TemporaryFolder()
    try Store.open(at: folder.file("a.hmw"), creating: true, in: TestAmbient().ambient).fill(in: TestAmbient().ambient)
    #expect(try folder.names() == ["a.hmw"])
  }
}
