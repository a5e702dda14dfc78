import InquiryDomain
import InquiryWorkbench

/// A member of a group as programs read it.
struct PersonShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var school: String?
  var community: String?
  var role: String
  var leftAt: String?

  init(_ member: CohortBook.Member, in book: CohortBook) {
    id = member.person.id.text
    number = member.person.number
    name = member.person.name
    school = book.school(of: member)?.name
    community = book.community(member.membership.communityID)?.name
    role = member.membership.role.rawValue
    leftAt = member.membership.leftAt?.description
  }

  /// The people given, as the book has them.
  static func all(_ people: [Person], in book: CohortBook) -> [PersonShape] {
    people.compactMap { book.member($0.id) }.map { PersonShape($0, in: book) }
  }
}
