import InquiryDomain
import InquiryWorkbench

/// A barrier as programs read it.
struct BarrierShape: Encodable, Sendable {
  var id: String
  var number: Int
  var text: String
  var category: String?
  /// Who at the district can answer, as a role.
  var owner: String?
  var status: String
  var open: Bool
  var answer: String?
  var answeredAt: String?
  var community: String?
  /// The log entry that it stood in the way of, where you may read that.
  var log: Int?
  /// The note that it comes from, where you may read that.
  var note: Int?
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ view: BarrierView, book: CohortBook) {
    let barrier = view.barrier
    id = barrier.id.text
    number = barrier.number
    text = barrier.text
    category = barrier.category?.rawValue
    owner = barrier.owner
    status = barrier.status.rawValue
    open = barrier.status.isOpen
    answer = barrier.answer
    answeredAt = barrier.answeredAt?.description
    community = book.community(barrier.communityID)?.name
    log = view.entryNumber
    note = view.causeNumber
    visibility = barrier.visibility.rawValue
    readers = barrier.visibility.readers
    createdAt = barrier.createdAt.description
  }
}
