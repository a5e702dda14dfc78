/// One line of the history: what one person did at one moment.
package struct OperationRecord: Codable, Equatable, Sendable {
  /// Whether something was done, taken back or brought back.
  package enum Kind: String, Codable, Sendable {
    case `do`, undo, redo
  }

  /// Rises with every operation; what people type to undo an older one.
  package var sequence: Int64
  /// A UUID; people use the sequence.
  package var id: String
  package var kind: Kind
  /// The operation that this one took back or brought back.
  package var target: Int64?
  /// Whether it has been taken back; of an undo, whether it was itself taken back by a redo.
  package var undone: Bool
  /// The name as it was then.
  package var actorName: String
  package var at: Instant
  /// What was done, in the past tense and in lower case, without the words of entries.
  package var sentence: String
}
