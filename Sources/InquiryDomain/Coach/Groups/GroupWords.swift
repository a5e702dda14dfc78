/// The words that hold groups of notes together.
struct GroupWords {
  /// A term that notes of a group share.
  struct Shared {
    let term: Int
    /// Those of the group's notes that have it.
    let notes: [Int]
    /// How much more it tells of the group than of the rest of the board.
    let score: Double
  }

  private let board: SpeakingNotes
  private let uses: [Int]

  init(_ board: SpeakingNotes) {
    self.board = board
    uses = board.table.numbers.joined().reduce(into: Array(repeating: 0, count: board.table.stems.count)) {
      $0[$1] += 1
    }
  }

  /// The terms that at least two of the notes have, the most telling first.
  func shared(by members: [Int]) -> [Shared] {
    var holders: [Int: [Int]] = [:]
    for member in members {
      for term in board.table.numbers[member] { holders[term, default: []].append(member) }
    }
    let shared = holders.filter { $0.value.count > 1 }.map { term, notes in
      Shared(term: term, notes: notes, score: score(term, inside: notes.count, of: members.count))
    }
    return shared.sorted { ($0.score, -$0.term) > ($1.score, -$1.term) }
  }

  /// The note with most of the shared words' weight for its length; of equal ones the shorter, then the first.
  func example(of members: [Int], _ shared: [Shared]) -> Int {
    var weights: [Int: Double] = [:]
    for word in shared {
      for note in word.notes { weights[note, default: 0] += word.score * Double(word.notes.count) }
    }
    return members.max { first, second in
      (weights[first] ?? 0, -board.terms[first].count, -first) < (
        weights[second] ?? 0, -board.terms[second].count, -second
      )
    } ?? 0
  }

  private func score(_ term: Int, inside: Int, of size: Int) -> Double {
    let rest = board.texts.count - size
    let outside = rest == 0 ? 0 : Double(uses[term] - inside) / Double(rest)
    return board.table.weights[term] * (Double(inside) / Double(size) - outside)
  }
}
