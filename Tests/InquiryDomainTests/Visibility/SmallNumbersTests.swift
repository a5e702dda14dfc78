import InquiryDomain
import Testing

@Suite("Small numbers")
struct SmallNumbersTests {
  @Test("are told to the community and the cohort", arguments: [ReportAudience.community, .cohort])
  func near(_ audience: ReportAudience) {
    let numbers = SmallNumbers(for: audience)
    #expect((0...9).map { numbers.told($0) } == (0...9).map { .exactly($0) })
    #expect(numbers.told(parts: [1, 9]) == [.exactly(1), .exactly(9)])
    #expect(numbers.told(3, of: 4) == .exactly(3))
  }

  @Test("below five are told to nobody else", arguments: [ReportAudience.network, .public])
  func far(_ audience: ReportAudience) {
    let numbers = SmallNumbers(for: audience)
    #expect((0...4).allSatisfy { numbers.told($0) == .few })
    #expect(numbers.told(5) == .exactly(5))
    #expect(ToldNumber.few.words == "fewer than 5")
  }

  @Test(
    "can't be had by subtraction",
    arguments: [
      ([7, 8], "7 8"), ([3, 8, 6], "few 8 held"), ([3, 2, 6], "few few 6"), ([0, 1, 9, 7], "few few 9 held"),
      ([3], "few"), ([4, 4, 4], "few few few"), ([0, 6, 5, 9], "few 6 held 9"), ([], ""),
      ([6, 6, 3], "held held few"), ([9, 6, 6, 3], "9 held held few"),
    ] as [([Int], String)])
  func completed(_ parts: [Int], _ told: String) {
    let words = SmallNumbers(for: .public).told(parts: parts).map { number in
      switch number {
      case .exactly(let number): "\(number)"
      case .few: "few"
      case .withheld: "held"
      }
    }
    #expect(words.joined(separator: " ") == told)
  }

  /// Whoever knows the sum and the numbers that are told must not learn a small one.
  @Test("stay unknown to whoever knows the sum", arguments: 0..<500)
  func unknown(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let parts = (0..<(seed % 6 + 1)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % 12
    }
    let told = SmallNumbers(for: .network).told(parts: parts)
    let hidden = parts.indices.filter { told[$0].number == nil }
    #expect(parts.indices.allSatisfy { parts[$0] >= 5 || hidden.contains($0) }, "\(parts)")
    #expect(hidden.count != 1 || parts.count == 1, "\(parts)")
    #expect(hidden.isEmpty || hidden.count == parts.count || hidden.reduce(0) { $0 + parts[$1] } >= 5, "\(parts)")
  }

  @Test("of those who were away are not told by those who were there")
  func shares() {
    let numbers = SmallNumbers(for: .network)
    #expect(numbers.told(14, of: 15) == .withheld)
    #expect(numbers.told(15, of: 15) == .exactly(15))
    #expect(numbers.told(10, of: 15) == .exactly(10))
    #expect(numbers.told(3, of: 15) == .few)
    #expect(
      numbers.told([(part: 10, whole: 15), (part: 9, whole: 15), (part: 3, whole: 4)]) == [
        .exactly(10), .withheld, .few,
      ])
  }

  @Test("audiences reach as far as their tier")
  func audiences() {
    #expect(ReportAudience.allCases.map(\.tier) == [.community, .cohort, .network, .public])
    #expect(ReportAudience.allCases.filter(\.isBeyondCommunity) == [.cohort, .network, .public])
    #expect(
      ReportAudience.cohort.notice
        == "For the whole group; what is not shared with it is left out. \(ReportAudience.reminder)")
    #expect(ReportAudience.reminder == "A person must read this before it goes further.")
    #expect(ReportAudience.community.notice == "For the community; what is not shared with it is left out.")
  }
}
