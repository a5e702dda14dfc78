import GRDB

/// One row that changed, as the journal has it.
package struct TouchedRow: Hashable, Sendable {
  package var table: String
  package var id: String
}

extension Reading {
  /// The sequence of the newest change; 0 in a workbook in which nothing has happened.
  package func latestChange() throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM change") ?? 0
  }

  /// The rows touched after a change, each once.
  package func touched(after sequence: Int64) throws -> Set<TouchedRow> {
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT tableName, rowID FROM change WHERE sequence > ?", arguments: [sequence])
    return Set(rows.map { TouchedRow(table: $0[0], id: $0[1]) })
  }
}
