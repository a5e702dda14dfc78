import InquiryDomain
import Testing

@Suite("Partners after somebody left")
struct PartnerRepairTests {
  private static func team(_ number: Int, _ names: String...) -> Partnership {
    Partnership(
      id: Identifier("t\(number)"), number: number, cohortID: Identifier("c"), firstID: Identifier(names[0]),
      secondID: Identifier(names[1]), thirdID: names.count > 2 ? Identifier(names[2]) : nil,
      startedAt: Instant(milliseconds: 0))
  }

  private static func repair(
    _ current: [Partnership], circles: [[String]], earlier: [Set<String>] = [], sites: [String: String] = [:]
  ) -> PartnerRepair {
    let people = circles.map { $0.map { Identifier<Person>($0) } }
    return PartnerRepair(
      current, active: Set(people.joined()), circles: people,
      earlier: Set(earlier.map { Set($0.map { Identifier<Person>($0) }) }),
      sites: Dictionary(uniqueKeysWithValues: sites.map { (Identifier($0.key), Identifier($0.value)) }))
  }

  private static func names(_ teams: [[Identifier<Person>]]) -> [[String]] { teams.map { $0.map(\.text) } }

  @Test("leaves whole partnerships alone")
  func nothing() {
    let repair = Self.repair([Self.team(1, "a", "b")], circles: [["a", "b"]])
    #expect(repair.endings.isEmpty && repair.teams.isEmpty && repair.alone.isEmpty)
  }

  @Test("makes a pair of the own community a triad for the one left alone")
  func triad() {
    let repair = Self.repair(
      [Self.team(1, "a", "b"), Self.team(2, "c", "d"), Self.team(3, "e", "f")],
      circles: [["a", "c", "d"], ["e", "f"]])
    #expect(Self.names(repair.teams) == [["c", "d", "a"]])
    #expect(repair.endings.map(\.id.text) == ["t1", "t2"])
    #expect(repair.endings.map(\.reason) == [PartnerRepair.left, PartnerRepair.joined])
  }

  @Test("puts two who are left alone together, and asks no pair to take them")
  func twoAlone() {
    let repair = Self.repair(
      [Self.team(1, "a", "x"), Self.team(2, "b", "y"), Self.team(3, "c", "d")], circles: [["a", "b", "c", "d"]])
    #expect(Self.names(repair.teams) == [["a", "b"]])
    #expect(repair.endings.map(\.id.text) == ["t1", "t2"])
  }

  @Test("lets two of a triad go on")
  func twoOfThree() {
    let repair = Self.repair([Self.team(1, "a", "b", "x")], circles: [["a", "b"]])
    #expect(Self.names(repair.teams) == [["a", "b"]])
    #expect(repair.endings.count == 1)
  }

  @Test("finds somebody of another community where the own has no pair")
  func acrossCommunities() {
    let two = Self.repair([Self.team(1, "a", "x"), Self.team(2, "b", "y")], circles: [["a"], ["b"]])
    #expect(Self.names(two.teams) == [["a", "b"]])
    let one = Self.repair([Self.team(1, "a", "x"), Self.team(2, "b", "c")], circles: [["a"], ["b", "c"]])
    #expect(Self.names(one.teams) == [["b", "c", "a"]])
  }

  @Test("prefers another school, then somebody new")
  func preferences() {
    let current = [Self.team(1, "a", "x"), Self.team(2, "b", "c"), Self.team(3, "d", "e")]
    let circles = [["a", "b", "c", "d", "e"]]
    let schools = Self.repair(current, circles: circles, earlier: [["a", "d"]], sites: ["a": "s", "b": "s", "d": "r"])
    #expect(Self.names(schools.teams) == [["d", "e", "a"]])
    let fresh = Self.repair(current, circles: circles, earlier: [["a", "b"]])
    #expect(Self.names(fresh.teams) == [["d", "e", "a"]])
  }

  @Test("puts two of different communities together rather than two triads")
  func ratherAPair() {
    let repair = Self.repair(
      [Self.team(1, "a", "x"), Self.team(2, "b", "y"), Self.team(3, "c", "d")], circles: [["a"], ["b", "c", "d"]])
    #expect(Self.names(repair.teams) == [["a", "b"]])
    #expect(repair.endings.count == 2)
  }

  @Test("makes two pairs of a triad where no pair is left to join")
  func split() {
    let repair = Self.repair([Self.team(1, "a", "x"), Self.team(2, "b", "c", "d")], circles: [["a", "b", "c", "d"]])
    #expect(Self.names(repair.teams) == [["b", "c"], ["d", "a"]])
    #expect(repair.endings.map(\.id.text) == ["t1", "t2"])
    #expect(repair.endings.last?.reason == PartnerRepair.parted)
  }

  @Test("leaves nobody alone as long as there are two")
  func nobodyAlone() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<3_000 { try Self.repairSome(&numbers) }
  }

  private static func repairSome(_ numbers: inout SeededNumbers) throws {
    let circles = (0..<Int.random(in: 1...4, using: &numbers)).map { circle in
      (0..<Int.random(in: 1...7, using: &numbers)).map { Identifier<Person>("\(circle)-\($0)") }
    }
    let teams = Pairs(circles: circles).teams
    let current = teams.enumerated().map { Self.team($0 + 1, $1) }
    let gone = Set(circles.joined().filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 })
    let left = circles.map { $0.filter { !gone.contains($0) } }
    let repair = PartnerRepair(current, active: Set(left.joined()), circles: left, earlier: [], sites: [:])
    let ended = Set(repair.endings.map(\.id))
    let after = current.filter { !ended.contains($0.id) }.map(\.members) + repair.teams
    let placed = after.flatMap(\.self)
    try #require(placed.count == Set(placed).count)
    try #require(Set(placed + repair.alone) == Set(left.joined()))
    try #require(repair.alone.count == (left.joined().count == 1 ? 1 : 0))
    try #require(after.allSatisfy { (2...3).contains($0.count) })
  }

  private static func team(_ number: Int, _ people: [Identifier<Person>]) -> Partnership {
    Partnership(
      id: Identifier("t\(number)"), number: number, cohortID: Identifier("c"), firstID: people[0],
      secondID: people[1], thirdID: people.count > 2 ? people[2] : nil, startedAt: Instant(milliseconds: 0))
  }
}
