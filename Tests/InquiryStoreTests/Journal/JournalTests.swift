import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("The journal")
struct JournalTests {
  let ambient = TestAmbient().ambient

  /// Words that JSON, SQL and text editors trip over.
  static let words = [
    "plain", "\"quoted\" and 'single' and \\back\\slash", "line\nbreak\ttab", "{\"json\": [1, null]}", "NULL", "0",
    "1e3",
    "e\u{301} é ñ ß", "👩‍👩‍👧‍👦🏳️‍🌈", "مرحبا بالعائلات", "没有时间", "\u{2028}\u{2029}\u{FEFF}\u{10FFFF}", "'); DROP TABLE cause; --",
    "%s $.text ?1",
  ]

  @Test("brings any words back letter by letter", arguments: words)
  func letterByLetter(_ text: String) throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 1, in: ambient)
    let before = try store.dump()
    let note = try store.addNote(text, to: cohort, in: ambient)
    let after = try store.dump()
    try store.write(by: .keeper, in: ambient) { db in
      try db.delete(note)
      db.say("removed a note")
    }
    #expect(try store.dump() == before)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try store.dump() == after)
    #expect(try store.read { try $0.get(note.id) }.text == text)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try store.dump() == before)
    _ = try store.redo(by: .keeper, in: ambient)
    #expect(try store.dump() == after)
  }

  @Test("keeps nothing of an operation that changed nothing")
  func nothing() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 1, in: ambient)
    let lines = try store.read { try $0.history(limit: 10) }
    try store.write(by: .keeper, in: ambient) { db in
      try db.update(cohort)
      db.say("changed nothing")
    }
    #expect(try store.read { try $0.history(limit: 10) } == lines)
  }

  @Test("keeps nothing of an operation that failed half way")
  func halfWay() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 1, in: ambient)
    let before = (try store.dump(), try store.read { try $0.history(limit: 10) })
    let failure = #expect(throws: Failure.self) {
      try store.write(by: .keeper, in: ambient) { db in
        var renamed = cohort
        renamed.name = "Fresno"
        try db.update(renamed)
        renamed.name = String(repeating: "x", count: 300)
        try db.update(renamed)
      }
    }
    #expect(failure?.code == "entry.conflict")
    #expect(try store.dump() == before.0)
    #expect(try store.read { try $0.history(limit: 10) } == before.1)
  }

  @Test("says who, when and what, and marks what was undone")
  func history() throws {
    let clock = TestAmbient()
    let store = try Store.inMemory()
    try store.fill(notes: 1, in: clock.ambient)
    clock.advance(seconds: 60)
    _ = try store.undo(by: Actor(personID: Identifier("p"), name: "Maria", facilitates: true), in: clock.ambient)
    let lines = try store.read { try $0.history(limit: 10) }
    #expect(lines.map(\.sequence) == [3, 2, 1])
    #expect(lines.map(\.kind) == [.undo, .do, .do])
    #expect(lines.map(\.undone) == [false, true, false])
    #expect(lines.map(\.actorName) == ["Maria", "facilitator", "facilitator"])
    #expect(lines.map(\.sentence) == ["undid: added note 1", "added note 1", "set up the group"])
    #expect(lines.map(\.target) == [2, nil, nil])
    #expect(lines[0].at == TestAmbient.start.adding(seconds: 60))
    #expect(try store.read { try $0.history(limit: 1) }.count == 1)
    _ = try store.redo(by: .keeper, in: clock.ambient)
    #expect(try store.read { try $0.history(limit: 1) }.first?.sentence == "did again: added note 1")
  }

  @Test("has nothing to take back in a new workbook, nor to bring back")
  func empty() throws {
    let store = try Store.inMemory()
    #expect(try store.undo(by: .keeper, in: ambient) == nil)
    #expect(try store.redo(by: .keeper, in: ambient) == nil)
    try store.fill(notes: 0, in: ambient)
    #expect(try store.redo(by: .keeper, in: ambient) == nil)
  }

  @Test("forgets what was undone once something new is done")
  func redoEnds() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 2, in: ambient)
    _ = try store.undo(by: .keeper, in: ambient)
    try store.addNote("new", to: cohort, in: ambient)
    #expect(try store.redo(by: .keeper, in: ambient) == nil)
    #expect(try store.undo(by: .keeper, in: ambient)?.sentence == "added note 3")
    #expect(try store.undo(by: .keeper, in: ambient)?.sentence == "added note 1")
  }

  @Test("does not know a change that is not there, nor one undone already")
  func unknown() throws {
    let store = try Store.inMemory()
    try store.fill(notes: 1, in: ambient)
    #expect(throws: Failure.self) { try store.undo(99, by: .keeper, in: ambient) }
    _ = try store.undo(2, by: .keeper, in: ambient)
    let again = #expect(throws: Failure.self) { try store.undo(2, by: .keeper, in: ambient) }
    #expect(again?.code == "operation.undone")
    let undo = #expect(throws: Failure.self) { try store.undo(3, by: .keeper, in: ambient) }
    #expect(undo?.code == "operation.not-found")
  }

  @Test("says in words that an entry is gone that somebody else has removed")
  func gone() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 0, in: ambient)
    let note = try store.addNote("soon gone", to: cohort, in: ambient)
    _ = try store.undo(by: .keeper, in: ambient)
    let failure = #expect(throws: Failure.self) {
      try store.write(by: .keeper, in: ambient) { db in try db.update(note) }
    }
    #expect(failure?.code == "entry.gone")
  }
}
