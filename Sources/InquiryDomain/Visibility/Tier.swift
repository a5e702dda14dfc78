/// How far a person's words may travel (`practice.md` §11), narrowest first.
///
/// Comparing two asks which of them lets words travel further: `.private < .public`.
package enum Tier: String, Codable, CaseIterable, Comparable, Sendable {
  case `private`, pair, community, cohort, network, `public`

  package static func < (one: Tier, other: Tier) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Who can read an entry of this tier, for the screen that asks before it is written.
  package var readers: String {
    switch self {
    case .private: "only its owner"
    case .pair: "its owner and their partner"
    case .community: "the community and the facilitator"
    case .cohort: "the whole cohort"
    case .network: "everyone in the network"
    case .public: "anyone"
    }
  }
}
