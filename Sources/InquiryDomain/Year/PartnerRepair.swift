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

  package private(set) var endings: [Ending] = []
  /// The new partners, two or three each.
  package private(set) var teams: [[Member]] = []
  /// Who still has nobody, because there is nobody.
  package private(set) var alone: [Member] = []

  private let earlier: Set<Set<Member>>
  private let sites: [Member: Identifier<School>]
  private var pairs: [Partnership]

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
    (self.earlier, self.sites) = (earlier, sites)
    let broken = current.filter { !active.isSuperset(of: $0.members) }
    let whole = current.filter { active.isSuperset(of: $0.members) }
    pairs = whole.filter { $0.members.count == 2 }
    endings = broken.map { Ending(id: $0.id, reason: Self.left) }
    let rests = broken.map { $0.members.filter(active.contains) }
    teams = rests.filter { $0.count > 1 }
    let placed = Set(whole.flatMap(\.members) + teams.flatMap(\.self))
    let strays = rests.filter { $0.count == 1 }.flatMap(\.self).filter { !circles.joined().contains($0) }
    place((circles + strays.map { [$0] }).map { $0.filter { !placed.contains($0) } }, of: circles)
  }

  private mutating func place(_ lonely: [[Member]], of circles: [[Member]]) {
    var rest: [Member] = []
    for (index, people) in lonely.enumerated() {
      if people.count > 1 {
        teams += Pairs(circles: [people], earlier: earlier, sites: sites).teams
      } else if let one = people.first, !join(one, among: circles.indices.contains(index) ? circles[index] : []) {
        rest.append(one)
      }
    }
    if rest.count > 1 { teams += Pairs(circles: [rest], earlier: earlier, sites: sites).teams }
    if rest.count == 1, !join(rest[0], among: nil) { alone = rest }
  }

  /// Makes a pair a triad: one of the person's own community, or any where `circle` is nil.
  private mutating func join(_ member: Member, among circle: [Member]?) -> Bool {
    let fits = { (team: [Member]) in team.count == 2 && circle.map { Set($0).isSuperset(of: team) } ?? true }
    let standing = pairs.indices.filter { fits(pairs[$0].members) }
    let fresh = teams.indices.filter { fits(teams[$0]) }
    let hosts = fresh.map { (team: teams[$0], place: $0, isStanding: false) }
      + standing.map { (team: pairs[$0].members, place: $0, isStanding: true) }
    guard let host = hosts.min(by: { weight($0.team, member) < weight($1.team, member) }) else { return false }
    if host.isStanding {
      endings.append(Ending(id: pairs.remove(at: host.place).id, reason: Self.joined))
      teams.append(host.team + [member])
    } else {
      teams[host.place].append(member)
    }
    return true
  }

  private func weight(_ team: [Member], _ member: Member) -> Int {
    Pairs.Weights(earlier: earlier, sites: sites).of(team + [member]) - Pairs.Weights(
      earlier: earlier, sites: sites
    ).of(team)
  }
}
