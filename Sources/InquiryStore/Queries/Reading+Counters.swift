import GRDB

extension Reading {
  /// The short numbers given out last, by scope and kind.
  package func counters() throws -> [(scope: String, kind: String, last: Int)] {
    try Row.fetchAll(db, sql: "SELECT scope, kind, last FROM counter ORDER BY scope, kind").map {
      ($0[0], $0[1], $0[2])
    }
  }
}

extension Writing {
  /// Makes numbers go on after these, where they were not further already.
  package func set(_ counters: [(scope: String, kind: String, last: Int)]) throws {
    for counter in counters {
      try db.execute(
        sql: """
          INSERT INTO counter(scope, kind, last) VALUES (?1, ?2, ?3)
          ON CONFLICT (scope, kind) DO UPDATE SET last = max(last, ?3)
          """, arguments: [counter.scope, counter.kind, counter.last])
    }
  }

  /// Lets entries come before those they refer to, until the operation ends.
  package func deferReferences() throws { try db.execute(sql: "PRAGMA defer_foreign_keys = ON") }
}
