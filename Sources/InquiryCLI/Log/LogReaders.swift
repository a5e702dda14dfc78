import InquiryDomain
import InquiryWorkbench

/// Who will read an entry, in words for whoever is about to write it.
struct LogReaders {
  let book: CohortBook
  let owner: Person
  /// Whether the owner sits at the keyboard.
  let isYou: Bool

  private var name: String { owner.name }

  /// `the community and the facilitator`, `nobody but you`, `you and Ben Okafor`.
  func words(_ tier: Tier, partner: Identifier<Person>?) -> String {
    let partner = partner.flatMap { book.name(of: $0) }
    switch tier {
    case .private: return "nobody but \(isYou ? "you" : name)"
    case .pair: return "\(isYou ? "you" : name) and \(partner ?? "the partner") alone"
    case .community where book.member(owner.id)?.membership.communityID == nil: return Tier.cohort.readers
    case .community: return isYou ? "your community and the facilitator" : tier.readers
    default: return tier.readers
    }
  }
}

extension LogEntry {
  /// Who can read it: without a community, an entry for the community is for all.
  var readers: String { visibility == .community && communityID == nil ? Tier.cohort.readers : visibility.readers }
}
