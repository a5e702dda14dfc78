import Foundation
import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("The index of words")
struct SearchIndexTests {
  let ambient = TestAmbient().ambient

  /// The kinds of entries that hold a word, as the index has them.
  private func entries(with word: String, in store: Store) throws -> [String] {
    try store.queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT entry.tableName FROM search JOIN searchEntry entry ON entry.id = search.rowid
          WHERE search MATCH ? ORDER BY entry.tableName
          """, arguments: ["{title body} : \"\(word)\""])
    }
  }

  private func isSound(_ store: Store) throws -> Bool {
    try store.queue.inDatabase { db in try SearchIndex(db: db).isSound() }
  }

  @Test("knows of every journalled table whether it holds words")
  func everyTable() throws {
    let tables = try Store.inMemory().read { try $0.journalCoverage().tables }
    let searched = SearchTable.all.map(\.name)
    #expect(Set(searched).count == searched.count)
    #expect((searched + SearchTable.unsearched).sorted() == tables)
  }

  @Test("holds every text column of the tables it searches, but names of things and addresses")
  func everyColumn() throws {
    let leftOut: Set<String> = ["name", "byName", "url", "slug", "fingerprint"]
    let bounded = /length\(\w+\) (<=|BETWEEN)/
    try Store.inMemory().queue.read { db in
      for table in SearchTable.all {
        let sql = try #require(
          try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table.name]))
        for line in sql.split(separator: "\n") where line.contains(bounded) {
          let column = String(line.split(separator: " ").first ?? "")
          guard !leftOut.contains(column) || table.titles.contains(column) else { continue }
          #expect((table.titles + table.lines).contains(column), "\(table.name).\(column)")
        }
      }
    }
  }

  @Test("follows a note that is added, changed, removed, and each of them undone and done again")
  func follows() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 1, in: ambient)
    var note = try store.addNote("A kingfisher by the river", to: cohort, in: ambient)
    #expect(try entries(with: "kingfisher", in: store) == ["cause"])
    note.text = "A heron by the river"
    try store.write(by: .keeper, in: ambient) { db in
      try db.update(note)
      db.say("changed a note")
    }
    #expect(try entries(with: "kingfisher", in: store).isEmpty)
    #expect(try entries(with: "heron", in: store) == ["cause"])
    try store.write(by: .keeper, in: ambient) { db in
      try db.delete(note)
      db.say("removed a note")
    }
    #expect(try entries(with: "heron", in: store).isEmpty)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try entries(with: "heron", in: store) == ["cause"])
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try entries(with: "kingfisher", in: store) == ["cause"])
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try entries(with: "river", in: store).isEmpty)
    for _ in 0..<3 { _ = try store.redo(by: .keeper, in: ambient) }
    #expect(try entries(with: "river", in: store).isEmpty)
    #expect(try isSound(store))
  }

  @Test("leaves an entry alone whose words stay")
  func sameWords() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 0, in: ambient)
    var note = try store.addNote("A kingfisher by the river", to: cohort, in: ambient)
    let before = try store.queue.read { db in try Data.fetchAll(db, sql: "SELECT block FROM search_data") }
    note.category = .skills
    try store.write(by: .keeper, in: ambient) { db in
      try db.update(note)
      db.say("moved a note")
    }
    #expect(try store.queue.read { db in try Data.fetchAll(db, sql: "SELECT block FROM search_data") } == before)
    #expect(try isSound(store))
  }

  @Test("follows the readers of an entry that words hang on")
  func parents() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 0, in: ambient)
    var check = AssumptionCheck(
      id: ambient.identifier(), number: 1, cohortID: cohort.id, assumption: "They do not care", outcome: .untested,
      visibility: .private, createdAt: TestAmbient.start)
    try store.write(by: .keeper, in: ambient) { db in
      try db.insert(check)
      try db.insert(
        Evidence(
          id: ambient.identifier(), checkID: check.id, position: 1, side: .for, kind: .saw, text: "an empty hall"))
      db.say("kept a check")
    }
    let open = "body : hall AND tags : lead"
    func count() throws -> Int? {
      try store.queue.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [open])
      }
    }
    #expect(try count() == 0)
    check.visibility = .cohort
    try store.write(by: .keeper, in: ambient) { db in
      try db.update(check)
      db.say("let more people read a check")
    }
    #expect(try count() == 1)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try count() == 0)
    #expect(try isSound(store))
  }

  @Test("is empty when the last group has gone, and whole when it is back")
  func removal() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 12, in: ambient)
    try store.write(by: .keeper, in: ambient) { db in
      try db.deleteEverything(of: cohort.id)
      db.say("removed a group")
    }
    #expect(try entries(with: "families", in: store).isEmpty)
    #expect(try store.queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM searchEntry") } == 0)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try entries(with: "families", in: store).count == 12)
    #expect(try isSound(store))
  }

  @Test("of an older file holds what was there already", arguments: 1..<Schema.migrations.count)
  func migration(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.hmw")
    let old = try Store.open(
      at: path, creating: true, in: ambient, migrations: Array(Schema.migrations.prefix(version)))
    try old.fill(notes: 3, in: ambient)
    let store = try Store.open(at: path, creating: false, in: ambient)
    #expect(try entries(with: "families", in: store).count == 3)
    #expect(try isSound(store))
  }

  @Test(
    "tells that it is damaged or behind, and is mended by making it anew",
    arguments: [
      "DELETE FROM search_data WHERE id > 10", "UPDATE search_content SET c2 = 'other words' WHERE id = 2",
      "DELETE FROM searchEntry WHERE id = 2", "UPDATE cause SET text = 'A heron' WHERE number = 2",
    ])
  func mending(_ sql: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.hmw")
    let store = try Store.open(at: path, creating: true, in: ambient)
    try store.fill(notes: 3, in: ambient)
    #expect(try isSound(store))
    try OtherTool.execute(sql, on: path)
    #expect(try !isSound(store))
    try store.rebuildSearch()
    #expect(try isSound(store))
    #expect(try entries(with: "shared", in: store).count == (sql.contains("heron") ? 2 : 3))
  }

  @Test("folds accents and case, and reads words out of lists as they were written")
  func folding() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 0, in: ambient)
    try store.write(by: .keeper, in: ambient) { db in
      try db.insert(
        Story(
          id: ambient.identifier(), number: 1, cohortID: cohort.id, happened: "Más participación",
          quotes: ["first\nsecond", "back\\new", "tab\there", "a \"quoted\" word", "one/two"],
          createdAt: TestAmbient.start))
      db.say("told a story")
    }
    for word in ["participacion", "PARTICIPACIÓN", "mas", "second", "new", "here", "quoted", "two", "first"] {
      #expect(try entries(with: word, in: store) == ["story"], "\(word)")
    }
    #expect(try entries(with: "nsecond", in: store).isEmpty)
    #expect(try entries(with: "tstory", in: store).isEmpty)
  }
}
