import GRDB
import InquiryDomain

/// Puts rows back to their images in the journal, as an operation of its own.
struct Replay {
  let db: Database
  let actor: Actor
  let ambient: Ambient

  /// Applies the before-images, newest first.
  func undo(_ target: OperationRecord) throws {
    let writing = try Writing(db: db, ambient: ambient, actor: actor, kind: .undo, target: target.sequence)
    try restore(try changes(of: target.sequence).reversed(), \.before)
    try finish(writing, "undid: \(target.sentence)")
    try mark(target.sequence, undone: true)
  }

  /// Applies the after-images, oldest first.
  func redo(_ target: OperationRecord, undoneBy undo: OperationRecord) throws {
    let writing = try Writing(db: db, ambient: ambient, actor: actor, kind: .redo, target: target.sequence)
    try restore(try changes(of: target.sequence), \.after)
    try finish(writing, "did again: \(target.sentence)")
    try mark(target.sequence, undone: false)
    try mark(undo.sequence, undone: true)
  }

  private struct Change: Decodable, FetchableRecord {
    var tableName: String
    var rowID: String
    var before: String?
    var after: String?
  }

  private func changes(of sequence: Int64) throws -> [Change] {
    try Change.fetchAll(
      db, sql: "SELECT tableName, rowID, before, after FROM change WHERE operation = ? ORDER BY sequence",
      arguments: [sequence])
  }

  private func restore(_ changes: [Change], _ image: KeyPath<Change, String?>) throws {
    // Rows come back in the journal's order, so a reference may stand for a moment before its row does.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for change in changes {
      if let text = change[keyPath: image] {
        try put(text, into: change.tableName)
      } else {
        try db.execute(sql: "DELETE FROM \(change.tableName) WHERE id = ?", arguments: [change.rowID])
      }
    }
  }

  private func put(_ text: String, into table: String) throws {
    guard let image = RowImage(text) else { throw Failure.damagedWorkbook }
    let known = Set(try db.columns(in: table).map(\.name))
    let values = image.values.filter { known.contains($0.column) }
    let columns = values.map(\.column)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let updates = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try db.execute(
      sql: """
        INSERT INTO \(table)(\(columns.joined(separator: ", "))) VALUES (\(marks))
        ON CONFLICT (id) DO UPDATE SET \(updates)
        """, arguments: StatementArguments(values.map(\.value)))
  }

  private func finish(_ writing: Writing, _ sentence: String) throws {
    try forgetBallotsOfClosedVotes()
    writing.say(sentence)
    _ = try writing.close()
  }

  /// A vote that a redo closes again keeps its totals; ballots cast since it was reopened go as all ballots do.
  private func forgetBallotsOfClosedVotes() throws {
    for table in ["ballot", "voter"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE voteID IN (SELECT id FROM vote WHERE closedAt IS NOT NULL)")
    }
  }

  private func mark(_ sequence: Int64, undone: Bool) throws {
    try db.execute(literal: "UPDATE operation SET undone = \(undone) WHERE sequence = \(sequence)")
  }
}
