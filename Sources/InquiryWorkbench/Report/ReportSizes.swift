package import InquiryDomain

/// How many school leaders there are, as it may be told.
///
/// Worked out once over all communities, so that no report tells a number that, taken from one in another report, leaves
/// a small one.
package struct ReportSizes: Equatable, Sendable {
  /// How many were there of how many.
  package struct Presence: Equatable, Sendable {
    package var present: ToldNumber
    package var people: ToldNumber
  }

  /// Of the whole group now.
  private let total: ToldNumber
  /// Of each community now.
  private let communities: [Identifier<Community>: ToldNumber]
  /// Of the whole group in a closed session.
  private let held: [Identifier<Session>: Presence]
  /// Of each community in a closed session; nil stands for those who were in none.
  private let heldApart: [Identifier<Session>: [Identifier<Community>?: Presence]]

  /// - Parameter export: of the whole group.
  package init(of export: CohortExport, for audience: ReportAudience) {
    let numbers = SmallNumbers(for: audience)
    let now = export.leaders
    let sizes = export.communities.map { community in now.count { $0.communityID == community.id } }
    // Those in no community count as a part, or the others could be had from the sum.
    let others = now.count - sizes.reduce(0, +)
    let told = numbers.told(parts: sizes + (others > 0 ? [others] : []))
    communities = Dictionary(zip(export.communities.map(\.id), told)) { first, _ in first }
    total = numbers.told(now.count)
    let sessions = export.sessions.filter { $0.status == .finished }
    let presences = sessions.map { ($0.id, Self.presences(in: $0, of: export, numbers)) }
    held = Dictionary(presences.map { ($0.0, $0.1.all) }) { first, _ in first }
    heldApart = Dictionary(presences.map { ($0.0, $0.1.apart) }) { first, _ in first }
  }

  private static func presences(
    in session: Session, of export: CohortExport, _ numbers: SmallNumbers
  ) -> (all: Presence, apart: [Identifier<Community>?: Presence]) {
    let away = export.away(from: session)
    let groups = Dictionary(grouping: export.leaders(in: session), by: \.communityID)
    let order = (export.communities.map { Optional($0.id) } + [nil]).filter { groups[$0] != nil }
    let counts = order.map { key in
      let people = groups[key] ?? []
      return (part: people.count { !away.contains($0.personID) }, whole: people.count)
    }
    let wholes = numbers.told(parts: counts.map(\.whole))
    let parts = zip(numbers.told(counts), wholes).map { part, whole in
      // Of a community whose size is kept back, those who were there would tell how large it is at least.
      whole.number == nil && part.number != nil ? ToldNumber.withheld : part
    }
    let apart = Dictionary(zip(order, zip(parts, wholes).map { Presence(present: $0, people: $1) })) { first, _ in first
    }
    let (part, whole) = (counts.reduce(0) { $0 + $1.part }, counts.reduce(0) { $0 + $1.whole })
    return (Presence(present: numbers.told(part, of: whole), people: numbers.told(whole)), apart)
  }

  /// How many are in a community now, or in the whole group.
  package func leaders(of community: Identifier<Community>?) -> ToldNumber {
    community.map { communities[$0] ?? .few } ?? total
  }

  /// How many of a community, or of the whole group, were in a closed session.
  package func presence(in session: Identifier<Session>, of community: Identifier<Community>?) -> Presence? {
    community.map { heldApart[session]?[$0] } ?? held[session]
  }

  /// The same for each community and, under nil, those who were in none; without those of whom nobody was to be there.
  package func presenceApart(in session: Identifier<Session>) -> [Identifier<Community>?: Presence] {
    heldApart[session] ?? [:]
  }
}
