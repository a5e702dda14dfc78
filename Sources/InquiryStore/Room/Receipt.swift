import GRDB
package import InquiryDomain

/// Says that this very delivery was kept before; nothing is done a second time.
package struct DeliveredBefore: Error {}

extension Reading {
  /// What a delivery came to; nil for one that was never kept.
  package func receipt(_ key: String) throws -> Receipt? {
    guard let operation = try Int64.fetchOne(db, sql: "SELECT operation FROM receipt WHERE key = ?", arguments: [key])
    else { return nil }
    return Receipt(
      sequence: try Int64.fetchOne(
        db, sql: "SELECT max(sequence) FROM change WHERE operation = ?", arguments: [operation]) ?? 0,
      entries: try String.fetchAll(
        db, sql: "SELECT rowID FROM change WHERE operation = ? AND before IS NULL ORDER BY sequence",
        arguments: [operation]))
  }
}

extension Writing {
  /// Stops a delivery that was kept before.
  func refuse(again key: String) throws {
    let known = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM receipt WHERE key = ?)", arguments: [key])
    if known == true { throw DeliveredBefore() }
  }

  func sign(_ key: String) throws {
    try db.execute(
      sql: "INSERT INTO receipt(key, operation, at) VALUES (?, ?, ?)", arguments: [key, sequence, now])
  }
}
