/// Which words of a board are spelt nearly alike: slips of the fingers, and forms that the stems don't catch.
enum NearTerms {
  /// A word that is nearly another one.
  struct Near: Sendable {
    /// The number of the other word.
    let term: Int
    /// The share of letter runs that they have in common, from 0 to 1.
    let share: Double
  }

  /// For each word those that share enough runs of four letters with it, in the order of their numbers.
  static func of(_ stems: [String], from least: Double) -> [[Near]] {
    let runs = stems.map(letterRuns)
    var holders: [UInt64: [Int]] = [:]
    for (term, runs) in runs.enumerated() {
      for run in runs { holders[run, default: []].append(term) }
    }
    var shared = Array(repeating: 0, count: stems.count)
    return runs.indices.map { term in
      var touched: [Int] = []
      for run in runs[term] {
        guard let others = holders[run], others.count <= mostHolders else { continue }
        for other in others where other != term {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
      }
      defer { for other in touched { shared[other] = 0 } }
      return touched.sorted().compactMap { other in
        let share = 2 * Double(shared[other]) / Double(runs[term].count + runs[other].count)
        return share >= least ? Near(term: other, share: share) : nil
      }
    }
  }

  /// A run of letters that this many words have is an ending, and no sign of a slip.
  private static let mostHolders = 200
  private static let longestWord = 40

  /// The different runs of four letters in a word with its edges; none in a short word or one with digits.
  private static func letterRuns(of stem: String) -> [UInt64] {
    let letters = stem.unicodeScalars.prefix(longestWord)
    guard letters.count > 3, letters.allSatisfy(\.properties.isAlphabetic) else { return [] }
    let edged = [0] + letters.map { UInt64($0.value) } + [0]
    return Set((0..<edged.count - 3).map { mixed(edged[$0..<$0 + 4]) }).sorted()
  }

  /// One number for a run of letters (FNV-1a), the same on every run and machine.
  private static func mixed(_ letters: ArraySlice<UInt64>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
  }
}
