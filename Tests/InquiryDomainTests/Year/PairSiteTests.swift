import InquiryDomain
import Testing

@Suite("Partners from different schools")
struct PairSiteTests {
  private typealias Member = Pairs.Member

  @Test("are found wherever no school has more than half of a circle")
  func different() throws {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<1_000 { try Self.pairSome(&numbers) }
  }

  private static func pairSome(_ numbers: inout SeededNumbers) throws {
    let count = Int.random(in: 1...8, using: &numbers) * 2
    let people = (0..<count).map { Member("p\($0)") }
    let sites = sites(of: people, &numbers)
    let teams = Pairs(circles: [people], earlier: some(people, &numbers), sites: sites).teams
    try #require(teams.flatMap(\.self).count == count && Set(teams.joined()) == Set(people))
    let largest = Dictionary(grouping: sites.values, by: \.self).map(\.value.count).max() ?? 0
    let same = teams.count { sites[$0[0]] == sites[$0[1]] }
    try #require(same == max(0, largest - count / 2), "\(teams)")
  }

  private static func sites(
    of people: [Member], _ numbers: inout SeededNumbers
  ) -> [Member: Identifier<School>] {
    let schools = Int.random(in: 1...max(1, people.count), using: &numbers)
    return Dictionary(
      uniqueKeysWithValues: people.map { ($0, Identifier("s\(Int.random(in: 0..<schools, using: &numbers))")) })
  }

  private static func some(_ people: [Member], _ numbers: inout SeededNumbers) -> Set<Set<Member>> {
    Set((0..<5).map { _ in Set(people.shuffled(using: &numbers).prefix(2)) }.filter { $0.count == 2 })
  }

  @Test("matter more than partners who are new to each other")
  func schoolsFirst() {
    let people = ["a", "b", "c", "d"].map { Member($0) }
    let sites: [Member: Identifier<School>] = [
      people[0]: Identifier("x"), people[1]: Identifier("x"), people[2]: Identifier("y"), people[3]: Identifier("y"),
    ]
    let earlier: Set<Set<Member>> = [[people[0], people[2]], [people[0], people[3]]]
    let teams = Pairs(circles: [people], earlier: earlier, sites: sites).teams
    #expect(teams.allSatisfy { sites[$0[0]] != sites[$0[1]] })
  }

  @Test("make the triad of an odd circle from three schools")
  func triad() {
    let people = (0..<5).map { Member("p\($0)") }
    let sites = Dictionary(uniqueKeysWithValues: zip(people, ["x", "x", "y", "y", "z"].map { Identifier<School>($0) }))
    let teams = Pairs(circles: [people], sites: sites).teams
    #expect(teams.map(\.count).sorted() == [2, 3])
    #expect(teams.allSatisfy { team in Set(team.compactMap { sites[$0] }).count == team.count })
  }
}
