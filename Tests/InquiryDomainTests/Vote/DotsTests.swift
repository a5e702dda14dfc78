import InquiryDomain
import Testing

@Suite("Dots")
struct DotsTests {
  @Test(
    "are about a third of the options, from 2 to 5",
    arguments: [
      (0, 2), (1, 2), (2, 2), (6, 2), (7, 2), (8, 3), (9, 3), (10, 3), (11, 4), (12, 4), (14, 5), (15, 5), (40, 5),
    ])
  func each(_ options: Int, _ dots: Int) {
    #expect(Dots.each(for: options) == dots)
  }

  @Test(
    "are read as counts for each option",
    arguments: [
      ([1], [1: 1]), ([2, 2, 4], [2: 2, 4: 1]), ([4, 1, 2], [1: 1, 2: 1, 4: 1]),
    ] as [([Int], [Int: Int])])
  func read(_ positions: [Int], _ counts: [Int: Int]) throws {
    #expect(try Dots.read(positions, options: [1, 2, 4], dots: 3, perOption: 2) == counts)
  }

  @Test(
    "are refused with the reason",
    arguments: [
      ([], "ballot.empty"), ([0], "ballot.no-option"), ([5], "ballot.no-option"), ([-1], "ballot.no-option"),
      ([3], "ballot.no-option"), ([1, 2, 4, 1], "ballot.too-many"), ([1, 1, 1], "ballot.too-heavy"),
    ] as [([Int], String)])
  func refused(_ positions: [Int], _ code: String) {
    let failure = #expect(throws: Failure.self) { try Dots.read(positions, options: [1, 2, 4], dots: 3, perOption: 2) }
    #expect(failure?.code == code)
    #expect(failure?.hint?.isEmpty == false)
  }

  @Test("on an option that is gone are answered with the numbers that stand")
  func gap() {
    let failure = #expect(throws: Failure.self) { try Dots.read([2], options: [1, 3], dots: 2, perOption: 2) }
    #expect(failure?.hint == "Use these numbers: 1 3")
  }
}
