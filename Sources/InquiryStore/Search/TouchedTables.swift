import GRDB

/// The tables that an operation changed rows of, and those of them that it only added rows to.
struct TouchedTables {
  private let onlyAdded: [String: Bool]

  init(_ db: Database, operation: Int64) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT tableName, min(before IS NULL) FROM change WHERE operation = ? GROUP BY tableName",
      arguments: [operation])
    onlyAdded = Dictionary(rows.map { ($0[0] as String, $0[1] as Bool) }) { first, _ in first }
  }

  var isEmpty: Bool { onlyAdded.isEmpty }

  /// Whether entries of a table may have other words or readers now.
  func concern(_ table: SearchTable) -> Bool { names(table).contains { onlyAdded[$0] != nil } }

  /// Whether all the entries of a table that are concerned came in with the operation.
  func onlyAdds(to table: SearchTable) -> Bool { names(table).allSatisfy { onlyAdded[$0] ?? true } }

  private func names(_ table: SearchTable) -> [String] { [table.name] + (table.parent.map { [$0.table] } ?? []) }
}
