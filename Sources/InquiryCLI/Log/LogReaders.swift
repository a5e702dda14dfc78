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
    let community = book.member(owner.id)?.membership.communityID
    switch tier {
    case .private: return "nobody but \(isYou ? "you" : name)"
    case .pair: return "\(isYou ? "you" : name) and \(book.name(of: partner) ?? "the partner") alone"
    case .community where community == nil: return Tier.cohort.readers
    case .community:
      let words = isYou ? "your community and the facilitator" : tier.readers
      return words + (book.outsider(partner, of: community).map { ", and \($0)" } ?? "")
    default: return tier.readers
    }
  }
}

extension CohortBook {
  /// The name of a partner who is of another community: they may read what its owner let them hear about.
  func outsider(_ partner: Identifier<Person>?, of community: Identifier<Community>?) -> String? {
    guard let partner, let member = member(partner), member.membership.communityID != community else { return nil }
    return member.person.name
  }
}

extension LogEntry {
  /// Who can read it: without a community, an entry for the community is for all.
  func readers(in book: CohortBook) -> String {
    guard visibility == .community else { return visibility.readers }
    guard communityID != nil else { return Tier.cohort.readers }
    return visibility.readers + (book.outsider(partnerID, of: communityID).map { ", and \($0)" } ?? "")
  }
}
