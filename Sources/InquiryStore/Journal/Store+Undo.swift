import GRDB
package import InquiryDomain

extension Store {
  /// Takes back the newest operation that stands, or the one named.
  ///
  /// - Parameter sequence: an older operation; refused where a later one touched the same rows.
  /// - Returns: the operation taken back, or nil where there is nothing to undo.
  /// - Throws: `Failure` where there is no such operation, it has been undone already, or a later one overtook it.
  package func undo(_ sequence: Int64? = nil, by actor: Actor, in ambient: Ambient) throws -> OperationRecord? {
    try translatingErrors {
      var undone: OperationRecord?
      try queue.inTransaction(.immediate) { db in
        let reading = Reading(db: db)
        guard let target = try Self.undoTarget(sequence, in: reading) else { return .rollback }
        try reading.refuseLosingBallots(of: target.sequence)
        try Replay(db: db, actor: actor, ambient: ambient).undo(target)
        undone = target
        return .commit
      }
      return undone
    }
  }

  /// Brings back what was undone last, unless something new has been done since.
  ///
  /// - Returns: the operation brought back, or nil where there is nothing to redo.
  package func redo(by actor: Actor, in ambient: Ambient) throws -> OperationRecord? {
    try translatingErrors {
      var redone: OperationRecord?
      try queue.inTransaction(.immediate) { db in
        let reading = Reading(db: db)
        guard let undo = try reading.newestUndo(), let target = try undo.target.flatMap(reading.operation) else {
          return .rollback
        }
        try Replay(db: db, actor: actor, ambient: ambient).redo(target, undoneBy: undo)
        redone = target
        return .commit
      }
      return redone
    }
  }

  private static func undoTarget(_ sequence: Int64?, in reading: Reading) throws -> OperationRecord? {
    guard let sequence else { return try reading.newestStanding() }
    guard let operation = try reading.operation(sequence), operation.kind == .do else {
      throw Failure(.notFound, "operation.not-found", "There is no change number \(sequence).", hint: "hmw history")
    }
    guard !operation.undone else {
      throw Failure(.invalid, "operation.undone", "Change \(sequence) has been undone already.", hint: "hmw history")
    }
    if let later = try reading.laterChange(than: sequence) {
      throw Failure(
        .busy, "operation.overtaken",
        "Change \(sequence) can't be undone by itself: change \(later.sequence) (\(later.sentence)) touched the same entries.",
        hint: "hmw undo --operation \(later.sequence)")
    }
    return operation
  }
}

extension Reading {
  /// Ballots are not journalled: what undo takes away with an open vote, redo could not bring back.
  fileprivate func refuseLosingBallots(of sequence: Int64) throws {
    let ballots = try Int.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT token) FROM ballot
        WHERE voteID IN (SELECT rowID FROM change WHERE operation = ? AND tableName = 'vote' AND before IS NULL)
        """, arguments: [sequence])
    guard let ballots, ballots > 0 else { return }
    throw Failure(
      .invalid, "undo.loses-ballots", "That would throw away the \(ballots == 1 ? "ballot" : "\(ballots) ballots") of an open vote.",
      hint: "Close the vote first, then undo.")
  }

  /// The newest standing operation after this one that touched a row it touched, or that moved on a session it moved.
  fileprivate func laterChange(than sequence: Int64) throws -> OperationRecord? {
    try OperationRecord.fetchOne(
      db,
      sql: """
        SELECT \(Self.operationColumns) FROM operation
        WHERE kind = 'do' AND undone = 0 AND sequence IN (
          SELECT later.operation
          FROM change mine
          JOIN change later ON later.rowID = mine.rowID AND later.tableName = mine.tableName
          WHERE mine.operation = ?1 AND later.operation > ?1
          UNION ALL
          SELECT later.operation
          FROM change mine
          JOIN sessionEvent event ON event.id = mine.rowID
          JOIN sessionEvent next ON next.sessionID = event.sessionID AND next.position > event.position
          JOIN change later ON later.rowID = next.id
          WHERE mine.operation = ?1 AND mine.tableName = 'sessionEvent' AND later.operation > ?1
        )
        ORDER BY sequence DESC LIMIT 1
        """, arguments: [sequence])
  }
}
