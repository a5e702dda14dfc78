import InquiryDomain
import Testing

@Suite("Pairs")
struct PairsTests {
  private static func circle(_ name: String, _ count: Int) -> [Pairs.Member] {
    (0..<count).map { Identifier("\(name)\($0)") }
  }

  private static func couples(_ teams: [[Pairs.Member]]) -> [Set<Pairs.Member>] {
    teams.flatMap { team in team.indices.flatMap { later in team[..<later].map { [$0, team[later]] } } }
  }

  private static func sizes(_ circles: [Int]) -> [Int] {
    Pairs(circles: circles.enumerated().map { circle("c\($0)-", $1) }).teams.map(\.count).sorted()
  }

  @Test(
    "form from communities of any size",
    arguments: [
      ([], []), ([1], []), ([2], [2]), ([3], [3]), ([4], [2, 2]), ([5], [2, 3]), ([7], [2, 2, 3]),
      ([1, 1], [2]), ([1, 1, 1], [3]), ([1, 1, 1, 1], [2, 2]),
      ([2, 1], [3]), ([3, 1], [2, 2]), ([3, 3, 1], [2, 2, 3]), ([4, 1], [2, 3]),
      ([4, 4, 4, 3], [2, 2, 2, 2, 2, 2, 3]),
    ] as [([Int], [Int])])
  func sizes(_ circles: [Int], _ teams: [Int]) {
    #expect(Self.sizes(circles) == teams)
  }

  @Test("leave nobody out, put nobody in twice, and make a triad only where a circle is odd")
  func nobodyLeftOut() throws {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<4_000 {
      let sizes = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in Int.random(in: 0...16, using: &numbers) }
      let circles = sizes.enumerated().map { Self.circle("c\($0)-", $1) }
      let everyone = circles.flatMap(\.self)
      let teams = Pairs(circles: circles, earlier: Self.someCouples(of: everyone, &numbers)).teams
      let placed = teams.flatMap(\.self)
      try #require(placed.count == Set(placed).count, "nobody twice in \(sizes)")
      try #require(placed.count == (everyone.count < 2 ? 0 : everyone.count), "nobody left out of \(sizes)")
      try #require(teams.allSatisfy { (2...3).contains($0.count) })
      let alone = sizes.count { $0 == 1 }
      let odd = sizes.count { $0 > 1 && $0 % 2 == 1 } + (alone > 1 && alone % 2 == 1 ? 1 : 0)
      let triads = teams.count { $0.count == 3 }
      try #require(
        triads == (alone == 1 ? (odd > 0 ? odd - 1 : everyone.count > 1 ? 1 : 0) : odd), "triads in \(sizes)")
    }
  }

  private static func someCouples(of people: [Pairs.Member], _ numbers: inout SeededNumbers) -> Set<Set<Pairs.Member>> {
    guard people.count > 1 else { return [] }
    let couples = (0..<8).map { _ in Set(people.shuffled(using: &numbers).prefix(2)) }
    return Set(couples)
  }

  @Test("stay inside their community where it has at least two", arguments: 0..<50)
  func insideCommunities(_ seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let circles = (0..<4).map { Self.circle("c\($0)-", Int.random(in: 2...9, using: &numbers)) }
    for team in Pairs(circles: circles).teams {
      #expect(circles.contains { Set($0).isSuperset(of: team) })
    }
  }

  @Test("do not repeat until everybody has worked with everybody", arguments: [4, 6, 8, 10, 16])
  func fewestRepeats(_ count: Int) {
    let circle = Self.circle("p", count)
    var earlier: Set<Set<Pairs.Member>> = []
    for session in 1..<count {
      let couples = Self.couples(Pairs(circles: [circle], earlier: earlier).teams)
      #expect(earlier.isDisjoint(with: couples), "session \(session)")
      earlier.formUnion(couples)
    }
    #expect(earlier.count == count * (count - 1) / 2)
  }

  @Test("are never fewer for what came before than the best turn has to repeat")
  func oddCircles() {
    let circle = Self.circle("p", 5)
    var earlier: Set<Set<Pairs.Member>> = []
    let first = Self.couples(Pairs(circles: [circle]).teams)
    earlier.formUnion(first)
    let second = Self.couples(Pairs(circles: [circle], earlier: earlier).teams)
    #expect(second.count(where: earlier.contains) < first.count)
  }

  @Test("give somebody who is alone a partner they have not had")
  func aloneWithSomebodyNew() {
    let triad = Self.circle("t", 3)
    let alone = Self.circle("a", 1)
    let teams = Pairs(circles: [triad, alone], earlier: [[triad[2], alone[0]]]).teams
    #expect(teams == [[triad[0], triad[2]], [triad[1], alone[0]]])
    let hosts = [Self.circle("x", 2), Self.circle("y", 2)]
    let joined = Pairs(circles: hosts + [alone], earlier: [[hosts[0][0], alone[0]]]).teams
    #expect(joined == [hosts[0], hosts[1] + alone])
  }
}
