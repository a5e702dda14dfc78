import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("Opening a file")
struct OpeningTests {
  let folder: TemporaryFolder
  let ambient = TestAmbient().ambient

  init() throws { folder = try TemporaryFolder() }

  private func refusal(_ name: String, creating: Bool = false) throws -> Failure {
    try #require(
      #expect(throws: Failure.self) { try Store.open(at: folder.file(name), creating: creating, in: ambient) })
  }

  @Test("that is not there is refused, unless it is to be made")
  func missing() throws {
    let failure = try refusal("a.hmw")
    #expect(failure.kind == .notFound)
    #expect(failure.code == "workbook.missing")
    #expect(try folder.names().isEmpty)
    _ = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    #expect(try folder.names() == ["a.hmw"])
  }

  @Test("that is something else is refused and left as it is", arguments: [true, false])
  func foreign(_ creating: Bool) throws {
    try folder.write(Data("Dear colleagues,\nplease find the agenda below.\n".utf8), to: "letter.txt")
    try folder.write(Data("SQLite form".utf8), to: "short")
    try OtherTool.execute(
      "CREATE TABLE guests(name TEXT); INSERT INTO guests VALUES ('Ana')", on: folder.file("guests.db"))
    try OtherTool.execute("PRAGMA application_id = 7", on: folder.file("stamped.db"))
    for name in ["letter.txt", "short", "guests.db", "stamped.db"] {
      let bytes = try folder.bytes(of: name)
      let failure = try refusal(name, creating: creating)
      #expect(failure.code == "workbook.not-one", "\(name)")
      #expect(failure.kind == .invalid)
      #expect(try folder.bytes(of: name) == bytes, "\(name)")
    }
    #expect(try folder.names() == ["guests.db", "letter.txt", "short", "stamped.db"])
  }

  @Test("that is a folder is refused", arguments: [true, false])
  func directory(_ creating: Bool) throws {
    try FileManager.default.createDirectory(atPath: folder.file("a.hmw"), withIntermediateDirectories: false)
    #expect(try refusal("a.hmw", creating: creating).code == "workbook.not-one")
  }

  @Test("in a folder that can't be made is refused")
  func folderInTheWay() throws {
    try folder.write(Data("x".utf8), to: "file")
    #expect(try refusal("file/a.hmw", creating: true).kind == .cannotWrite)
    #expect(try folder.names() == ["file"])
  }

  @Test("from a newer hmw is refused and left as it is")
  func newer() throws {
    try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient).fill(notes: 2, in: ambient)
    try OtherTool.execute("PRAGMA user_version = \(Schema.migrations.count + 1)", on: folder.file("a.hmw"))
    let bytes = try folder.bytes(of: "a.hmw")
    let failure = try refusal("a.hmw")
    #expect(failure.code == "workbook.newer")
    #expect(try folder.bytes(of: "a.hmw") == bytes)
    #expect(try folder.names() == ["a.hmw"])
  }

  @Test("of no bytes begins a workbook, for a crash may have left one so")
  func empty() throws {
    try folder.write(Data(), to: "a.hmw")
    let store = try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient)
    #expect(try store.read { try $0.cohorts() }.isEmpty)
  }

  @Test("that was cut off is refused with the way back", arguments: [1, 15, 16, 100, 511, 4_096, 4_097, 20_000])
  func truncated(_ length: Int) throws {
    try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient).fill(in: ambient)
    try folder.write(try folder.bytes(of: "a.hmw").prefix(length), to: "b.hmw")
    let failure = #expect(throws: Failure.self) {
      let store = try Store.open(at: folder.file("b.hmw"), creating: false, in: ambient)
      let problems = try store.problems()
      guard problems.isEmpty else { throw Failure(.invalid, "workbook.damaged", problems[0]) }
    }
    #expect(["workbook.not-one", "workbook.damaged"].contains(failure?.code), "\(String(describing: failure))")
  }

  @Test("through a link opens the file it leads to")
  func symbolicLink() throws {
    let real = try Store.open(at: folder.file("real.hmw"), creating: true, in: ambient)
    try real.fill(notes: 1, in: ambient)
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.hmw"), withDestinationPath: "real.hmw")
    let store = try Store.open(at: folder.file("link.hmw"), creating: false, in: ambient)
    #expect(store.path == folder.file("real.hmw"))
    #expect(store.notices.isEmpty)
    #expect(try store.dump() == real.dump())
  }

  @Test("through a link that leads nowhere is refused", arguments: [true, false])
  func danglingLink(_ creating: Bool) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.hmw"), withDestinationPath: "nowhere.hmw")
    _ = try refusal("link.hmw", creating: creating)
    #expect(try folder.names() == ["link.hmw"])
  }

  @Test("with a second name warns of it")
  func hardLink() throws {
    _ = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    try FileManager.default.linkItem(atPath: folder.file("a.hmw"), toPath: folder.file("b.hmw"))
    let store = try Store.open(at: folder.file("b.hmw"), creating: false, in: ambient)
    #expect(store.notices.count == 1)
    #expect(store.notices.first?.contains("second name") == true)
  }

  @Test("by eight at once makes it once")
  func racing() async throws {
    let path = folder.file("new/a.hmw")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          _ = try Store.open(at: path, creating: true, in: TestAmbient().ambient).read { try $0.cohorts() }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Store.open(at: path, creating: false, in: ambient).problems().isEmpty)
  }
}
