import InquiryDomain
import InquiryWorkbench

/// A group as programs read it.
struct CohortShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var timeZone: String
  var people: Int
  var communities: Int
  var sessions: Int
  var createdAt: String

  init(_ book: CohortBook, sessions: Int) {
    id = book.cohort.id.text
    number = book.cohort.number
    name = book.cohort.name
    timeZone = book.cohort.timeZone
    people = book.active.count
    communities = book.communities.count
    self.sessions = sessions
    createdAt = book.cohort.createdAt.description
  }

  /// The group with its counts, as it is now.
  init(_ cohort: Cohort, in workbench: Workbench) throws {
    self.init(try workbench.book(cohort.id), sessions: try workbench.sessions(of: cohort.id).count)
  }
}
