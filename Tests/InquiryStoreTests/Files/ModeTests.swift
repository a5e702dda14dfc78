import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

/// In turn, because the file mode mask belongs to the whole process.
@Suite("Who may read the file", .serialized)
struct ModeTests {
  let folder: TemporaryFolder
  let ambient = TestAmbient().ambient

  init() throws { folder = try TemporaryFolder() }

  @Test("is its owner alone, whatever the mask", arguments: [0o000, 0o022, 0o077] as [mode_t])
  func created(_ mask: mode_t) throws {
    let old = umask(mask)
    defer { umask(old) }
    let store = try Store.open(at: folder.file("one/two/a.hmw"), creating: true, in: ambient)
    try store.fill(notes: 1, in: ambient)
    try store.backup(to: folder.file("one/two/b.hmw"))
    #expect(try folder.mode("one/two/a.hmw") == 0o600)
    #expect(try folder.mode("one/two/b.hmw") == 0o600)
    #expect(try folder.mode("one/two") == 0o700)
    #expect(try folder.mode("one") == 0o700)
    #expect(store.notices.isEmpty)
  }

  @Test("is mended and told where others could read it", arguments: [0o640, 0o644, 0o666, 0o604])
  func mended(_ mode: Int) throws {
    _ = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.file("a.hmw"))
    let store = try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient)
    #expect(try folder.mode("a.hmw") == 0o600)
    #expect(store.notices.count == 1)
    #expect(store.notices.first?.contains("now only you can") == true)
    #expect(try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient).notices.isEmpty)
  }

  @Test("is left alone where the file is not a workbook")
  func foreignStays() throws {
    try folder.write(Data("Dear colleagues".utf8), to: "letter.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file("letter.txt"))
    #expect(throws: Failure.self) { try Store.open(at: folder.file("letter.txt"), creating: false, in: ambient) }
    #expect(try folder.mode("letter.txt") == 0o644)
  }

  @Test("is left alone where hmw refuses the file", arguments: ["user_version = 99", "application_id = 7"])
  func refusedStays(_ stamp: String) throws {
    _ = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    try OtherTool.execute("PRAGMA \(stamp)", on: folder.file("a.hmw"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file("a.hmw"))
    #expect(throws: Failure.self) { try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient) }
    #expect(try folder.mode("a.hmw") == 0o644)
  }

  @Test("is its owner alone for the journal beside it too")
  func journal() throws {
    let old = umask(0)
    defer { umask(old) }
    let store = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    let cohort = try store.fill(notes: 1, in: ambient)
    try store.write(by: .keeper, in: ambient) { db in
      var cohort = cohort
      cohort.name = "Fresno"
      try db.update(cohort)
      #expect(try folder.names() == ["a.hmw", "a.hmw-journal"])
      #expect(try folder.mode("a.hmw-journal") == 0o600)
    }
  }

  @Test(
    "may be one who can't write it: reads work, writes refuse",
    .disabled(if: getuid() == 0, "permissions do not bind root"))
  func readOnly() throws {
    try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient).fill(notes: 1, in: ambient)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.file("a.hmw"))
    let store = try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient)
    #expect(try store.read { try $0.cohorts() }.count == 1)
    let failure = #expect(throws: Failure.self) { try store.fill(notes: 0, in: ambient) }
    #expect(failure?.code == "workbook.read-only")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    #expect(throws: Failure.self) { try Store.open(at: folder.file("b.hmw"), creating: true, in: ambient) }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
  }
}
