extension Pairs {
  /// How much is to be said against a team: one school weighs more than any number of repeats.
  struct Weights: Equatable, Sendable {
    private static let oneSite = 10_000
    private static let again = 1

    var earlier: Set<Set<Member>>
    var sites: [Member: Identifier<School>]

    func of(_ team: [Member]) -> Int {
      team.indices.reduce(0) { sum, later in team[..<later].reduce(sum) { $0 + between($1, team[later]) } }
    }

    func of(_ teams: [[Member]]) -> Int { teams.reduce(0) { $0 + of($1) } }

    private func between(_ one: Member, _ other: Member) -> Int {
      let together = sites[one].map { $0 == sites[other] } ?? false
      return (together ? Self.oneSite : 0) + (earlier.contains([one, other]) ? Self.again : 0)
    }
  }

  /// Where schools count, exchanges two people of different teams as long as less is to be said against the teams.
  static func exchanged(_ teams: [[Member]], _ weights: Weights) -> [[Member]] {
    guard !weights.sites.isEmpty else { return teams }
    var teams = teams
    while let better = better(teams, weights) { teams = better }
    return teams
  }

  private static func better(_ teams: [[Member]], _ weights: Weights) -> [[Member]]? {
    for one in teams.indices where weights.of(teams[one]) > 0 {
      for other in teams.indices where other != one {
        let before = weights.of([teams[one], teams[other]])
        for first in teams[one].indices {
          for second in teams[other].indices {
            var tried = teams
            (tried[one][first], tried[other][second]) = (teams[other][second], teams[one][first])
            if weights.of([tried[one], tried[other]]) < before { return tried }
          }
        }
      }
    }
    return nil
  }
}
