import GRDB
package import InquiryDomain

extension OperationRecord: FetchableRecord {}
extension NoteCounts: FetchableRecord {}

extension Reading {
  static let operationColumns = "sequence, id, kind, target, undone, actorName, at, sentence"

  /// The newest operations first.
  package func history(limit: Int) throws -> [OperationRecord] {
    try OperationRecord.fetchAll(
      db, sql: "SELECT \(Self.operationColumns) FROM operation ORDER BY sequence DESC LIMIT ?", arguments: [limit])
  }

  /// The operation of that number, whether it stands or has been undone.
  package func operation(_ sequence: Int64) throws -> OperationRecord? {
    try OperationRecord.fetchOne(
      db, sql: "SELECT \(Self.operationColumns) FROM operation WHERE sequence = ?", arguments: [sequence])
  }

  /// The newest operation that still stands.
  func newestStanding() throws -> OperationRecord? {
    try OperationRecord.fetchOne(
      db,
      sql: """
        SELECT \(Self.operationColumns) FROM operation
        WHERE kind = 'do' AND undone = 0 ORDER BY sequence DESC LIMIT 1
        """)
  }

  /// The newest undo since anything new was done, if it has not been taken back.
  func newestUndo() throws -> OperationRecord? {
    try OperationRecord.fetchOne(
      db,
      sql: """
        SELECT \(Self.operationColumns) FROM operation
        WHERE kind = 'undo' AND undone = 0
          AND sequence > (SELECT ifnull(max(sequence), 0) FROM operation WHERE kind = 'do')
        ORDER BY sequence DESC LIMIT 1
        """)
  }
}
