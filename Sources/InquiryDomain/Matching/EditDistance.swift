/// How many single slips of the fingers lie between two words.
enum EditDistance {
  /// Letters added, left out, changed or swapped with their neighbour; nil when there are more than `bound`.
  static func between(_ first: [Character], _ second: [Character], atMost bound: Int) -> Int? {
    guard abs(first.count - second.count) <= bound else { return nil }
    var rows = Rows(width: second.count)
    for row in first.indices {
      rows.advance(row: row, first, second)
      if rows.smallest > bound { return nil }
    }
    return rows.result <= bound ? rows.result : nil
  }

  /// The two rows above the current one are all that the next one needs.
  private struct Rows {
    private var beforeLast: [Int]
    private var last: [Int]

    init(width: Int) {
      (beforeLast, last) = ([], Array(0...width))
    }

    var result: Int { last[last.count - 1] }

    /// No later cell gets below the smaller of the two latest rows.
    var smallest: Int { min(last.min() ?? 0, beforeLast.min() ?? 0) }

    mutating func advance(row: Int, _ first: [Character], _ second: [Character]) {
      var current = [row + 1]
      for column in second.indices {
        let change = last[column] + (first[row] == second[column] ? 0 : 1)
        current.append(min(last[column + 1] + 1, current[column] + 1, change))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
  }
}
