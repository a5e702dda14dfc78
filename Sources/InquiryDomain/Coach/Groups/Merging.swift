/// Brings the two most alike groups together, again and again.
///
/// Two groups are as alike as the middles of their notes are. Each group remembers the best partner behind it, so that
/// a step looks at one row and not at the whole square; when that partner changes, the group looks again only once
/// its turn seems to have come.
struct Merging {
  private var products: [Float]
  private let count: Int
  private let tuning: GroupTuning
  private var sizes: [Int]
  /// One over the length of the sum of a group's notes; 0 for a group that has ended.
  private var inverses: [Float]
  private var partners: [Int]
  private var scores: [Float]
  /// The partner is gone or has changed: the score is only known to be no higher.
  private var isStale: [Bool]

  init(_ likeness: NoteLikeness, tuning: GroupTuning) {
    (products, count, self.tuning) = (likeness.values, likeness.count, tuning)
    sizes = Array(repeating: 1, count: count)
    inverses = (0..<count).map { likeness[$0, $0] > 0 ? 1 : 0 }
    partners = Array(repeating: -1, count: count)
    scores = Array(repeating: -.infinity, count: count)
    isStale = Array(repeating: false, count: count)
    for group in 0..<count { look(from: group) }
  }

  /// The next merge, carried out; nil when no two groups have anything in common any more.
  mutating func next() -> MergeTree.Merge? {
    var best = bestGroup()
    while let group = best, isStale[group] {
      look(from: group)
      best = bestGroup()
    }
    guard let group = best else { return nil }
    let merge = MergeTree.Merge(into: group, from: partners[group], score: scores[group])
    join(merge.into, merge.from)
    return merge
  }

  /// The first of the groups with the best partner.
  private func bestGroup() -> Int? {
    var best: Int?
    for group in 0..<count where partners[group] >= 0 && scores[group] > (best.map { scores[$0] } ?? -.infinity) {
      best = group
    }
    return best
  }

  private mutating func join(_ kept: Int, _ ended: Int) {
    for other in 0..<count {
      products[kept * count + other] += products[ended * count + other]
    }
    for other in 0..<count { products[other * count + kept] = products[kept * count + other] }
    products[kept * count + kept] += products[ended * count + kept]
    sizes[kept] += sizes[ended]
    inverses[ended] = 0
    (partners[ended], scores[ended]) = (-1, -.infinity)
    inverses[kept] = 1 / products[kept * count + kept].squareRoot()
    for group in 0..<ended where inverses[group] > 0 { refresh(group, kept, ended) }
  }
}

extension Merging {
  /// To the groups before it the merged one is one more offer; those that had one of the two have to look again.
  private mutating func refresh(_ group: Int, _ kept: Int, _ ended: Int) {
    guard group != kept else { return look(from: kept) }
    if partners[group] == kept || partners[group] == ended { isStale[group] = true }
    guard group < kept else { return }
    let score = score(group, kept)
    if score > scores[group] {
      (partners[group], scores[group], isStale[group]) = (kept, score, false)
    } else if score == scores[group], !isStale[group], kept < partners[group] {
      partners[group] = kept
    }
  }

  /// Finds the best partner behind a group; where two are as good, the first.
  private mutating func look(from group: Int) {
    (partners[group], scores[group], isStale[group]) = (-1, -.infinity, false)
    guard inverses[group] > 0 else { return }
    for other in group + 1..<max(group + 1, count) {
      let score = score(group, other)
      if score > scores[group] { (partners[group], scores[group]) = (other, score) }
    }
  }

  private func score(_ first: Int, _ second: Int) -> Float {
    let product = products[first * count + second]
    guard product > 0, inverses[second] > 0 else { return -.infinity }
    let demand = demand(sizes[first], sizes[second])
    return product * inverses[first] * inverses[second] - Float(demand)
  }

  /// How much more likeness the sizes ask for.
  private func demand(_ first: Int, _ second: Int) -> Double {
    if first + second == 2 { return tuning.caution }
    return tuning.crowding * Double(first + second - 3) + tuning.bridging * Double(min(first, second) - 1)
  }
}
