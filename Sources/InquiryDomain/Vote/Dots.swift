/// How many dots a blind vote gives (`practice.md` §4.4).
package enum Dots {
  /// About a third of the options, from 2 to 5.
  ///
  /// - Parameter options: how many things may be voted for.
  package static func each(for options: Int) -> Int {
    max(2, min(5, Int((Double(options) / 3).rounded())))
  }

  /// The most that one person may put on one option.
  package static let perOption = 2

  /// Reads a ballot such as `2 2 5` as dots for each option's position.
  ///
  /// - Parameter options: the positions that stand; a merged or parked option leaves a gap.
  /// - Throws: `Failure` when it names an option that isn't there or gives more dots than there are.
  package static func read(
    _ positions: [Int], options: Set<Int>, dots: Int, perOption: Int
  ) throws(Failure) -> [Int: Int] {
    let counts = positions.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    if let stray = counts.keys.sorted().first(where: { !options.contains($0) }) {
      throw Failure(
        .invalid, "ballot.no-option", "There is no option \(stray) in this vote.",
        hint: "Use these numbers: \(listed(options))")
    }
    guard positions.count <= dots else {
      throw Failure(
        .invalid, "ballot.too-many", "That is \(positions.count) dots; each person has \(dots).",
        hint: "Give at most \(dots) numbers.")
    }
    if let heavy = counts.sorted(by: { $0.key < $1.key }).first(where: { $0.value > perOption }) {
      throw Failure(
        .invalid, "ballot.too-heavy",
        "That is \(heavy.value) dots on option \(heavy.key); at most \(perOption) may stand on one.",
        hint: "Spread the dots over more options.")
    }
    guard !positions.isEmpty else {
      throw Failure(
        .invalid, "ballot.empty", "A ballot needs at least one dot.", hint: "Type option numbers, such as: 1 2 2")
    }
    return counts
  }

  private static func listed(_ options: Set<Int>) -> String {
    options.sorted().map(String.init).joined(separator: " ")
  }
}
