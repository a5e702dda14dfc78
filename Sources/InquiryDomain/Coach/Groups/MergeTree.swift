/// The order in which the notes of a board come together, the most alike first, down to the last two with anything in common.
///
/// It is made once; where to stop is asked afterwards, so asking for fewer or more groups costs nothing.
struct MergeTree: Sendable {
  /// Two groups that become one; each goes by the number of its first note.
  struct Merge: Sendable {
    /// The group that stays.
    let into: Int
    /// The group that ends.
    let from: Int
    /// How alike they are, less what their size asks for.
    let score: Float
  }

  /// The merges in their order.
  let merges: [Merge]
  /// How many notes there are.
  let count: Int

  init(_ likeness: NoteLikeness, tuning: GroupTuning) {
    var merging = Merging(likeness, tuning: tuning)
    var merges: [Merge] = []
    while let merge = merging.next() { merges.append(merge) }
    (self.merges, count) = (merges, likeness.count)
  }

  /// The groups when merging stops at the first two that are less alike than the threshold; notes in rising order.
  func groups(threshold: Double) -> [[Int]] {
    var members = (0..<count).map { [$0] }
    for merge in merges.prefix(while: { Double($0.score) >= threshold }) {
      members[merge.into] += members[merge.from]
      members[merge.from] = []
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }
  }
}

extension MergeTree {
  /// Only notes with the very same terms come together; for boards too large to compare each two.
  init(sameWords notes: [[Int]]) {
    var first: [[Int]: Int] = [:]
    var merges: [Merge] = []
    for (note, terms) in notes.enumerated() {
      if let into = first[terms] {
        merges.append(Merge(into: into, from: note, score: 1))
      } else {
        first[terms] = note
      }
    }
    (self.merges, count) = (merges, notes.count)
  }
}
