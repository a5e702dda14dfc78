import InquiryDomain
import Testing

@Suite("Who sees what")
struct ViewerTests {
  enum Reader: String, CaseIterable {
    case owner, peer, sameCommunity, otherCommunity, cohortOnly, outsider, nobody, facilitator, keeper

    var viewer: Viewer {
      switch self {
      case .owner:
        Viewer(personID: Identifier("owner"), facilitates: false, cohortIDs: [cohort], communityIDs: [community])
      case .peer: Viewer(personID: Identifier("peer"), facilitates: false, cohortIDs: [cohort], communityIDs: [other])
      case .sameCommunity:
        Viewer(personID: Identifier("a"), facilitates: false, cohortIDs: [cohort], communityIDs: [community])
      case .otherCommunity:
        Viewer(personID: Identifier("b"), facilitates: false, cohortIDs: [cohort], communityIDs: [other])
      case .cohortOnly: Viewer(personID: Identifier("c"), facilitates: false, cohortIDs: [cohort])
      case .outsider: Viewer(personID: Identifier("d"), facilitates: false, cohortIDs: [Identifier("elsewhere")])
      case .nobody: Viewer(personID: nil, facilitates: false)
      case .facilitator: Viewer(personID: Identifier("f"), facilitates: true, cohortIDs: [cohort])
      case .keeper: .keeper
      }
    }
  }

  private static let cohort = Identifier<Cohort>("cohort")
  private static let community = Identifier<Community>("community")
  private static let other = Identifier<Community>("other")

  private struct Entry: Confidential {
    var visibility: Tier
    var communityID: Identifier<Community>? = ViewerTests.community
    var cohortID = ViewerTests.cohort
    var holders: [Identifier<Person>] = [Identifier("owner"), Identifier("peer")]
    var isHidden = false
  }

  /// Those who may read an entry of a tier that belongs to a community.
  static let readers: [(Tier, Set<Reader>)] = [
    (.private, [.owner, .peer]),
    (.pair, [.owner, .peer]),
    (.community, [.owner, .peer, .sameCommunity, .facilitator, .keeper]),
    (.cohort, [.owner, .peer, .sameCommunity, .otherCommunity, .cohortOnly, .facilitator, .keeper]),
    (.network, Set(Reader.allCases).subtracting([.nobody])),
    (.public, Set(Reader.allCases)),
  ]

  @Test("is settled by the tier", arguments: readers, Reader.allCases)
  func matrix(_ row: (Tier, Set<Reader>), _ reader: Reader) {
    #expect(reader.viewer.maySee(Entry(visibility: row.0)) == row.1.contains(reader))
  }

  @Test("is its holders alone while an entry is hidden", arguments: Tier.allCases, Reader.allCases)
  func hidden(_ tier: Tier, _ reader: Reader) {
    #expect(reader.viewer.maySee(Entry(visibility: tier, isHidden: true)) == [.owner, .peer].contains(reader))
  }

  @Test("is nobody at all for a hidden entry that nobody holds", arguments: Reader.allCases)
  func hiddenAndOwnerless(_ reader: Reader) {
    #expect(!reader.viewer.maySee(Entry(visibility: .community, holders: [], isHidden: true)))
  }

  @Test("is the whole cohort where an entry belongs to no community", arguments: Reader.allCases)
  func withoutCommunity(_ reader: Reader) {
    let expected = ![.outsider, .nobody].contains(reader)
    #expect(reader.viewer.maySee(Entry(visibility: .community, communityID: nil)) == expected)
  }

  @Test("keeps an assumption check in the pair and a note in its community unless it is said otherwise")
  func defaults() {
    let check = AssumptionCheck(
      id: Identifier("1"), number: 1, cohortID: Self.cohort, ownerID: Identifier("owner"), peerID: Identifier("peer"),
      secondPeerID: Identifier("third"), assumption: "They don't care", createdAt: .after(0))
    #expect(check.visibility == .pair)
    #expect(check.holders == [Identifier("owner"), Identifier("peer"), Identifier("third")])
    #expect(!Viewer.keeper.maySee(check))
    let cause = Cause(
      id: Identifier("2"), number: 1, cohortID: Self.cohort, communityID: Self.community, authorID: Identifier("owner"),
      text: "No time", hidden: true, createdAt: .after(0))
    #expect(Reader.owner.viewer.maySee(cause))
    #expect(!Reader.facilitator.viewer.maySee(cause))
  }

  @Test("runs from narrow to wide, each tier with words for its readers")
  func tiers() {
    #expect(Tier.allCases.sorted() == [.private, .pair, .community, .cohort, .network, .public])
    #expect(Set(Tier.allCases.map(\.readers)).count == 6)
  }
}
