import InquiryDomain
import InquiryWorkbench

/// A community as programs read it.
struct CommunityShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var challenge: String
  var reason: String?
  var members: [String]

  init(_ community: Community, in book: CohortBook) {
    id = community.id.text
    number = community.number
    name = community.name
    challenge = community.challenge
    reason = community.reason
    members = book.active.filter { $0.membership.communityID == community.id }.map(\.person.name)
  }
}
