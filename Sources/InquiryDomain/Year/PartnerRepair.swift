/// What becomes of partners once somebody has left: what ends, and who goes on with whom (`practice.md` §7).
package struct PartnerRepair: Equatable, Sendable {
  package typealias Member = Identifier<Person>

  /// A partnership that gives way.
  package struct Ending: Equatable, Sendable {
    package var id: Identifier<Partnership>
    package var reason: String
  }

  /// Kept with the partnership; no name is in it, for names may have to be forgotten.
  package static let left = "one of them left the group"
  package static let joined = "a third joined them"
  package static let parted = "three became two pairs"

  package private(set) var endings: [Ending] = []
  /// The new partners, two or three each.
  package private(set) var teams: [[Member]] = []
  /// Who still has nobody, because there is nobody.
  package private(set) var alone: [Member] = []

  private let weights: Pairs.Weights
  /// The partnerships that go on as they are.
  private var standing: [Partnership]

  /// Those left of a pair join a pair of their community or another who is alone; two left of a triad go on.
  ///
  /// - Parameters:
  ///   - current: the partnerships that have not ended.
  ///   - active: everyone who has not left.
  ///   - circles: the principals of each community who have not left.
  package init(
    _ current: [Partnership], active: Set<Member>, circles: [[Member]], earlier: Set<Set<Member>>,
    sites: [Member: Identifier<School>]
  ) {
    weights = Pairs.Weights(earlier: earlier, sites: sites)
    let broken = current.filter { !active.isSuperset(of: $0.members) }
    let whole = current.filter { active.isSuperset(of: $0.members) }
    standing = whole
    endings = broken.map { Ending(id: $0.id, reason: Self.left) }
    let rests = broken.map { $0.members.filter(active.contains) }
    teams = rests.filter { $0.count > 1 }
    let placed = Set(whole.flatMap(\.members) + teams.flatMap(\.self))
    let strays = rests.filter { $0.count == 1 }.flatMap(\.self).filter { !circles.joined().contains($0) }
    place((circles + strays.map { [$0] }).map { $0.filter { !placed.contains($0) } }, of: circles)
  }

  /// Those alone of one community become partners; who is the only one joins a pair of it, or somebody alone elsewhere.
  private mutating func place(_ lonely: [[Member]], of circles: [[Member]]) {
    var (housed, homeless): ([(member: Member, circle: [Member])], [Member]) = ([], [])
    for (index, people) in lonely.enumerated() {
      if people.count > 1 { teams += formed(people) }
      guard people.count == 1 else { continue }
      let circle = circles.indices.contains(index) ? circles[index] : []
      if hosts(in: circle).isEmpty { homeless += people } else { housed.append((people[0], circle)) }
    }
    if homeless.count == 1,
      let other = housed.indices.min(by: {
        weights.of([homeless[0], housed[$0].member]) < weights.of([homeless[0], housed[$1].member])
      })
    {
      homeless.append(housed.remove(at: other).member)
    }
    for (member, circle) in housed where !join(member, among: circle) { homeless.append(member) }
    if homeless.count > 1 { teams += formed(homeless) }
    if homeless.count == 1, !join(homeless[0], among: nil), !split(for: homeless[0]) { alone = homeless }
  }

  private func formed(_ people: [Member]) -> [[Member]] {
    Pairs(circles: [people], earlier: weights.earlier, sites: weights.sites).teams
  }

  /// A pair that could take a third.
  private struct Host {
    var team: [Member]
    var place: Int
    /// It stands already, and was not put together here.
    var isStanding: Bool
  }

  /// The pairs of a circle, or all where it is nil.
  private func hosts(in circle: [Member]?) -> [Host] {
    let fits = { (team: [Member]) in team.count == 2 && circle.map { Set($0).isSuperset(of: team) } ?? true }
    return teams.indices.map { Host(team: teams[$0], place: $0, isStanding: false) }.filter { fits($0.team) }
      + standing.indices.map { Host(team: standing[$0].members, place: $0, isStanding: true) }.filter { fits($0.team) }
  }

  /// Makes a pair a triad: one of the person's own community, or any where `circle` is nil.
  private mutating func join(_ member: Member, among circle: [Member]?) -> Bool {
    let host = hosts(in: circle).min { weight($0.team, member) < weight($1.team, member) }
    guard let host else { return false }
    if host.isStanding {
      endings.append(Ending(id: standing.remove(at: host.place).id, reason: Self.joined))
      teams.append(host.team + [member])
    } else {
      teams[host.place].append(member)
    }
    return true
  }

  /// Makes two pairs of a triad and somebody whom no pair can take.
  private mutating func split(for member: Member) -> Bool {
    if let fresh = teams.firstIndex(where: { $0.count == 3 }) {
      teams.append([teams[fresh].removeLast(), member])
      return true
    }
    let choices = standing.filter { $0.members.count == 3 }.flatMap { triad in
      triad.members.reversed().map { (triad: triad, partner: $0) }
    }
    guard let choice = choices.min(by: { weights.of([$0.partner, member]) < weights.of([$1.partner, member]) }) else {
      return false
    }
    endings.append(Ending(id: choice.triad.id, reason: Self.parted))
    teams += [choice.triad.members.filter { $0 != choice.partner }, [choice.partner, member]]
    return true
  }

  /// What is to be said against a third, beyond what there is between the two.
  private func weight(_ team: [Member], _ member: Member) -> Int { weights.of(team + [member]) - weights.of(team) }
}
