import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("A damaged file")
struct CorruptionTests {
  private static func sample(in folder: TemporaryFolder) throws -> Data {
    try Store.open(at: folder.file("a.hmw"), creating: true, in: TestAmbient().ambient).fill(
      notes: 30, in: TestAmbient().ambient)
    return try folder.bytes(of: "a.hmw")
  }

  /// Reads all there is and writes once, as a session would.
  private func use(_ path: String) throws {
    let ambient = TestAmbient(seed: 99).ambient
    let store = try Store.open(at: path, creating: false, in: ambient)
    let cohorts = try store.read { db in
      _ = try db.dump()
      _ = try db.history(limit: 100)
      return try db.cohorts()
    }
    for cohort in cohorts {
      _ = try store.read { db in
        (try db.all(Cause.self, in: cohort.id), try db.people(in: cohort.id), try db.options(in: cohort.id))
      }
    }
    _ = try store.problems()
    _ = try store.undo(by: .keeper, in: ambient)
    try store.fill(notes: 1, in: ambient)
  }

  private func outcome(_ path: String) -> String {
    do {
      try use(path)
      return "sound"
    } catch let failure as Failure {
      return failure.code
    } catch {
      return "a bare \(type(of: error)): \(error)"
    }
  }

  private static let expected: Set<String> = [
    "sound", "workbook.damaged", "workbook.not-one", "workbook.newer", "store.fault", "entry.conflict", "entry.in-use",
    "entry.gone", "disk.error", "entry.too-big", "cause.not-found",
  ]

  @Test("never stops hmw and never meets a person as a bare error", arguments: 0..<10)
  func flips(_ block: Int) throws {
    let folder = try TemporaryFolder()
    let sound = try Self.sample(in: folder)
    var numbers = SeededNumbers(seed: UInt64(block + 1))
    for round in 0..<40 {
      var bytes = sound
      let area = [sound.count, 100, 4_096].randomElement(using: &numbers) ?? sound.count
      for _ in 0..<([1, 1, 4, 40, 400].randomElement(using: &numbers) ?? 1) {
        bytes[Int.random(in: 0..<min(area, bytes.count), using: &numbers)] ^=
          1 << UInt8.random(in: 0..<8, using: &numbers)
      }
      try folder.write(bytes, to: "b.hmw")
      let outcome = outcome(folder.file("b.hmw"))
      #expect(Self.expected.contains(outcome), "block \(block), round \(round): \(outcome)")
    }
  }

  @Test("that was cut off anywhere is told apart from a sound one")
  func truncations() throws {
    let folder = try TemporaryFolder()
    let sound = try Self.sample(in: folder)
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<100 {
      let length = Int.random(in: 1..<sound.count, using: &numbers)
      try folder.write(sound.prefix(length), to: "b.hmw")
      let outcome = outcome(folder.file("b.hmw"))
      #expect(["workbook.damaged", "workbook.not-one"].contains(outcome), "\(length) bytes: \(outcome)")
    }
  }

  @Test("with a stray journal beside it is not taken for a workbook")
  func strayJournal() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data("Dear colleagues".utf8), to: "b.hmw")
    try folder.write(Data(repeating: 7, count: 600), to: "b.hmw-journal")
    #expect(Self.expected.subtracting(["sound"]).contains(outcome(folder.file("b.hmw"))))
  }

  @Test("that would give a short number out again is called damaged")
  func givenTwice() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.file("a.hmw"), creating: true, in: TestAmbient().ambient)
    let cohort = try store.fill(notes: 30, in: TestAmbient().ambient)
    try OtherTool.execute("UPDATE counter SET last = 7 WHERE kind = 'cause'", on: folder.file("a.hmw"))
    let failure = #expect(throws: Failure.self) {
      try store.addNote("One more", to: cohort, in: TestAmbient(seed: 9).ambient)
    }
    #expect(failure?.code == "workbook.damaged")
  }

  @Test(
    "with words where a number or a known word belongs is called damaged",
    arguments: [
      "UPDATE cause SET category = 'money'",
      "UPDATE cause SET createdAt = 'noon'", "UPDATE cause SET text = NULL WHERE number = 3",
      "UPDATE cohort SET createdAt = 'noon'",
    ])
  func wrongValues(_ sql: String) throws {
    let folder = try TemporaryFolder()
    _ = try Self.sample(in: folder)
    try OtherTool.execute(
      """
      PRAGMA ignore_check_constraints = ON;
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), 'text TEXT NOT NULL', 'text TEXT') WHERE name = 'cause';
      """, on: folder.file("a.hmw"))
    try OtherTool.execute("PRAGMA ignore_check_constraints = ON; \(sql)", on: folder.file("a.hmw"))
    let failure = #expect(throws: Failure.self) {
      let store = try Store.open(at: folder.file("a.hmw"), creating: false, in: TestAmbient().ambient)
      try store.read { db in for cohort in try db.cohorts() { _ = try db.all(Cause.self, in: cohort.id) } }
    }
    #expect(failure?.code == "workbook.damaged")
  }
}
