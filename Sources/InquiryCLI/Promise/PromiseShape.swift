import InquiryDomain
import InquiryWorkbench

/// A promise as programs read it.
struct PromiseShape: Encodable, Sendable {
  var id: String
  var number: Int
  var text: String
  /// Nil for the group.
  var who: String?
  var community: String?
  var dueOn: String?
  var doneAt: String?
  var visibility: String
  var createdAt: String

  init(_ promise: Commitment, in book: CohortBook) {
    id = promise.id.text
    number = promise.number
    text = promise.text
    who = book.name(of: promise.personID)
    community = book.community(promise.communityID)?.name
    dueOn = promise.dueOn?.description
    doneAt = promise.doneAt?.description
    visibility = promise.visibility.rawValue
    createdAt = promise.createdAt.description
  }
}
