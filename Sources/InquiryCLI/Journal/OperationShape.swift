import InquiryDomain

/// One line of the history as programs read it.
struct OperationShape: Encodable, Sendable {
  var id: String
  var number: Int64
  var kind: String
  var target: Int64?
  var undone: Bool
  var by: String
  var at: String
  var sentence: String

  init(_ operation: OperationRecord) {
    id = operation.id
    number = operation.sequence
    kind = operation.kind.rawValue
    target = operation.target
    undone = operation.undone
    by = operation.actorName
    at = operation.at.description
    sentence = operation.sentence
  }
}
