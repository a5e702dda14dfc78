import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("A backup")
struct BackupTests {
  let folder: TemporaryFolder
  let ambient = TestAmbient().ambient
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(at: folder.file("a.hmw"), creating: true, in: ambient)
    try store.fill(notes: 200, in: ambient)
  }

  @Test("is a whole workbook of its own, with nothing beside it")
  func whole() throws {
    try store.backup(to: folder.file("b.hmw"))
    #expect(try folder.names() == ["a.hmw", "b.hmw"])
    #expect(try folder.mode("b.hmw") == 0o600)
    let copy = try Store.open(at: folder.file("b.hmw"), creating: false, in: ambient)
    #expect(try copy.dump() == store.dump())
    #expect(try copy.problems().isEmpty)
    #expect(try copy.read { try $0.history(limit: 300) } == store.read { try $0.history(limit: 300) })
    #expect(try copy.undo(by: .keeper, in: ambient) != nil)
  }

  @Test("does not replace a file unless told to")
  func existing() throws {
    try folder.write(Data("precious".utf8), to: "b.hmw")
    let failure = #expect(throws: Failure.self) { try store.backup(to: folder.file("b.hmw")) }
    #expect(failure?.code == "backup.exists")
    #expect(try folder.bytes(of: "b.hmw") == Data("precious".utf8))
    try store.backup(to: folder.file("b.hmw"), replacing: true)
    #expect(try Store.open(at: folder.file("b.hmw"), creating: false, in: ambient).dump() == store.dump())
  }

  @Test("is never the workbook itself, by whatever name", arguments: ["a.hmw", "./a.hmw", "link.hmw"])
  func itself(_ name: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.hmw"), withDestinationPath: "a.hmw")
    let failure = #expect(throws: Failure.self) { try store.backup(to: folder.file(name), replacing: true) }
    #expect(failure?.code == "backup.itself")
    #expect(try folder.names() == ["a.hmw", "link.hmw"])
    try store.fill(notes: 0, in: ambient)
    #expect(try Store.open(at: folder.file("a.hmw"), creating: false, in: ambient).read { try $0.cohorts() }.count == 2)
  }

  @Test("does not follow a link to somebody else's file")
  func link() throws {
    try folder.write(Data("precious".utf8), to: "other")
    try FileManager.default.createSymbolicLink(atPath: folder.file("b.hmw"), withDestinationPath: "other")
    try store.backup(to: folder.file("b.hmw"), replacing: true)
    #expect(try folder.bytes(of: "other") == Data("precious".utf8))
  }

  @Test("to a folder that is not there says so and leaves nothing")
  func noFolder() throws {
    let failure = #expect(throws: Failure.self) { try store.backup(to: folder.file("gone/b.hmw")) }
    #expect(failure?.code == "backup.cannot-write")
    #expect(failure?.kind == .cannotWrite)
    #expect(try folder.names() == ["a.hmw"])
  }

  @Test("is taken while another one writes, and is of one moment")
  func whileWriting() async throws {
    let path = folder.file("a.hmw")
    let other = try Store.open(at: path, creating: false, in: ambient)
    let cohort = try #require(try other.read { try $0.cohorts() }.first)
    let writer = Task.detached { [ambient] in
      for _ in 0..<60 { try other.addNote("while copying", to: cohort, in: ambient) }
    }
    for round in 0..<5 {
      try store.backup(to: folder.file("b\(round).hmw"))
      let copy = try Store.open(at: folder.file("b\(round).hmw"), creating: false, in: ambient)
      #expect(try copy.problems().isEmpty)
    }
    try await writer.value
  }

  @Test("of a workbook in memory works too")
  func inMemory() throws {
    let memory = try Store.inMemory()
    try memory.fill(notes: 3, in: ambient)
    try memory.backup(to: folder.file("m.hmw"))
    #expect(try Store.open(at: folder.file("m.hmw"), creating: false, in: ambient).dump() == memory.dump())
  }
}
