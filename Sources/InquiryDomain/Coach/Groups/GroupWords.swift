/// A word that notes of a group share, in any of its spellings.
struct SharedWord {
  /// The word, and those spelt nearly the same that the group has too.
  let terms: [Int]
  /// Those of the group's notes that have it.
  let notes: Set<Int>
  /// How much more it tells of the group than of the rest of the board.
  let score: Double
}

/// The words that hold groups of notes together.
struct GroupWords {
  private let board: SpeakingNotes
  private let uses: [Int]

  init(_ board: SpeakingNotes) {
    self.board = board
    uses = board.table.numbers.joined()
      .reduce(into: Array(repeating: 0, count: board.table.stems.count)) { $0[$1] += 1 }
  }

  /// The words that at least two of the notes have, the most telling first; each spelling belongs to one of them.
  func shared(by members: [Int]) -> [SharedWord] {
    var holders: [Int: Set<Int>] = [:]
    for member in members {
      for term in board.table.numbers[member] { holders[term, default: []].insert(member) }
    }
    let words = holders.keys.map { word($0, holders, of: members.count) }
    var taken: Set<Int> = []
    return words.filter { $0.notes.count > 1 }.sorted(by: Self.tellsMore).filter { word in
      guard let term = word.terms.first, !taken.contains(term) else { return false }
      taken.formUnion(word.terms)
      return true
    }
  }

  /// The note with most of the shared words; of equal ones the shorter, then the first.
  func example(of members: [Int], _ shared: [SharedWord]) -> Int {
    var weights: [Int: Double] = [:]
    for word in shared {
      for note in word.notes { weights[note, default: 0] += word.score * Double(word.notes.count) }
    }
    let best = members.max { first, second in
      (weights[first] ?? 0, -board.terms[first].count, -first)
        < (weights[second] ?? 0, -board.terms[second].count, -second)
    }
    return best ?? 0
  }

  private func word(_ term: Int, _ holders: [Int: Set<Int>], of size: Int) -> SharedWord {
    let near = board.near[term].map(\.term).filter { holders[$0] != nil }
    let notes = near.reduce(into: holders[term] ?? []) { $0.formUnion(holders[$1] ?? []) }
    let rest = board.texts.count - size
    let outside = rest == 0 ? 0 : Double(uses[term] - (holders[term]?.count ?? 0)) / Double(rest)
    let score = board.table.weights[term] * (Double(notes.count) / Double(size) - outside)
    return SharedWord(terms: [term] + near, notes: notes, score: score)
  }

  private static func tellsMore(_ left: SharedWord, _ right: SharedWord) -> Bool {
    (left.score, -(left.terms.first ?? 0)) > (right.score, -(right.terms.first ?? 0))
  }
}
