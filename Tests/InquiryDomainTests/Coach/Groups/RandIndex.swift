/// How well two ways of grouping the same notes agree.
enum RandIndex {
  /// The adjusted Rand index (Hubert and Arabie, 1985): 1 for the same groups, 0 for what chance gives.
  static func adjusted(_ made: [Int], _ true: [Int]) -> Double {
    let both = zip(made, `true`).reduce(into: [:]) { $0[[$1.0, $1.1], default: 0] += 1 }
    let together = pairs(both.values)
    let (left, right) = (pairs(counts(made)), pairs(counts(`true`)))
    let chance = left * right / max(1, pairs([made.count]))
    let most = (left + right) / 2
    return most == chance ? 1 : (together - chance) / (most - chance)
  }

  private static func counts(_ labels: [Int]) -> some Sequence<Int> {
    labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values
  }

  private static func pairs(_ counts: some Sequence<Int>) -> Double {
    counts.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
  }
}
