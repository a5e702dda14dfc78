/// One line of the history: what one person did at one moment.
package struct OperationRecord: Codable, Equatable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case `do`, undo, redo
  }

  /// Rises with every operation; what people type to undo an older one.
  package var sequence: Int64
  package var id: String
  package var kind: Kind
  /// The operation that this one took back or brought back.
  package var target: Int64?
  package var undone: Bool
  package var actorName: String
  package var at: Instant
  package var sentence: String
}
