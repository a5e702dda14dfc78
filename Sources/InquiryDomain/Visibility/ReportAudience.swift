/// For whom a report is made; each is a tier that words can travel to.
package enum ReportAudience: String, Codable, CaseIterable, Comparable, Sendable {
  case community, cohort, network, `public`

  /// The tier that an entry must reach to be in it.
  package var tier: Tier {
    switch self {
    case .community: .community
    case .cohort: .cohort
    case .network: .network
    case .public: .public
    }
  }

  /// Whether people read it who were not in the room.
  package var isBeyondCommunity: Bool { self > .community }

  /// What stands on everything that goes beyond its community.
  package static let reminder = "A person must read this before it goes further."

  /// For whom it is, that it is not all there may be, and the reminder where it goes beyond its community.
  package var notice: String {
    let reader =
      switch self {
      case .community: "For the community; what is not shared with it is left out."
      case .cohort: "For the whole group; what is not shared with it is left out."
      case .network: "For the network; what is not shared with it is left out."
      case .public: "For anyone; what is not shared with everyone is left out."
      }
    return isBeyondCommunity ? "\(reader) \(Self.reminder)" : reader
  }

  package static func < (one: ReportAudience, other: ReportAudience) -> Bool { one.tier < other.tier }
}
