import GRDB
package import InquiryDomain

/// One workbook: the only thing that holds a connection to its file.
package final class Store: Sendable {
  let queue: DatabaseQueue
  /// Where the file is; nil for a workbook in memory.
  package let path: String?
  /// What a person should be told about the file, such as that its mode was mended.
  package let notices: [String]

  init(queue: DatabaseQueue, path: String?, notices: [String] = []) {
    self.queue = queue
    self.path = path
    self.notices = notices
  }

  /// Reads in one transaction, so that everything read belongs together.
  package func read<Value>(_ body: (Reading) throws -> Value) throws -> Value {
    try translatingErrors {
      try queue.read { db in try body(Reading(db: db)) }
    }
  }

  /// Runs one operation: one transaction, one line of history, one undo.
  ///
  /// Nothing is kept where nothing changed: an edit that leaves the words alone makes no history.
  ///
  /// - Parameter delivery: what the sender calls this change; the receipt is kept in the same transaction.
  /// - Throws: `DeliveredBefore` where a receipt under that name is there.
  package func write<Value>(
    by actor: Actor, in ambient: Ambient, delivery: String? = nil, _ body: (Writing) throws -> Value
  ) throws -> Value {
    try translatingErrors {
      var result: Value?
      try queue.inTransaction(.immediate) { db in
        let writing = try Writing(db: db, ambient: ambient, actor: actor, kind: .do)
        if let delivery { try writing.refuse(again: delivery) }
        result = try body(writing)
        guard try writing.close() else { return .rollback }
        if let delivery { try writing.sign(delivery) }
        return .commit
      }
      guard let result else { throw Failure(.fault, "store.no-result", "The change did not finish.") }
      return result
    }
  }

  /// Changes what the journal leaves out: ballots, drafts, settings.
  package func writeUnjournalled<Value>(_ body: (Unjournalled) throws -> Value) throws -> Value {
    try translatingErrors {
      try queue.write { db in try body(Unjournalled(db: db)) }
    }
  }
}
