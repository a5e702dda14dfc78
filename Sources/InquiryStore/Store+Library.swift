import GRDB
package import InquiryDomain

extension Store {
  /// Writes what came with hmw, which nobody did and no undo takes back.
  ///
  /// The settings named are written in the same transaction.
  package func writeLibrary(in ambient: Ambient, _ body: (Writing) throws -> [String: String]) throws {
    try translatingErrors {
      try queue.inTransaction(.immediate) { db in
        let last = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'operation'")
        let writing = try Writing(db: db, ambient: ambient, actor: .keeper, kind: .do)
        let settings = try body(writing)
        try writing.leaveNoTrace(after: last ?? 0)
        let keeping = Unjournalled(db: db)
        for (name, value) in settings { try keeping.set(name, to: value) }
        return .commit
      }
    }
  }
}

extension Writing {
  /// Takes this operation out of the history again; its number is free for the next.
  fileprivate func leaveNoTrace(after last: Int64) throws {
    // The index reads what an operation touched, so it must look before that is forgotten.
    try SearchIndex(db: db).follow(sequence, in: TouchedTables(db, operation: sequence))
    try db.execute(sql: "DELETE FROM change WHERE operation = ?", arguments: [sequence])
    try db.execute(sql: "DELETE FROM operation WHERE sequence = ?", arguments: [sequence])
    try db.execute(sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'operation'", arguments: [last])
  }
}
