/// Finds the word that a person most likely meant.
enum NearestWord {
  /// Nil when nothing is close: a wild guess helps less than the list of words.
  static func to(_ word: String, in words: some Sequence<String>) -> String? {
    let typed = normalized(word)
    let ranked = words.map { (word: $0, edits: edits(typed, normalized($0))) }
    let best = ranked.min { ($0.edits, $0.word) < ($1.edits, $1.word) }
    guard let best, best.edits <= max(1, typed.count / 3) else { return nil }
    return best.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
  static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  private static func normalized(_ word: String) -> [Character] {
    // A long argument would cost its square in time, and can't be a near miss anyway.
    word.lowercased().prefix(64).map { $0 == "-" || $0 == " " ? "_" : $0 }
  }
}
