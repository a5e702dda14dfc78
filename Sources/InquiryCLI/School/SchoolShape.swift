import InquiryDomain
import InquiryWorkbench

/// A school as programs read it.
struct SchoolShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var people: [String]

  init(_ school: School, in book: CohortBook) {
    id = school.id.text
    number = school.number
    name = school.name
    people = book.active.filter { $0.membership.schoolID == school.id }.map(\.person.name)
  }
}
