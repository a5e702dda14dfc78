/// How alike each two notes of a board are, from 0 to 1, as one square of numbers.
struct NoteLikeness {
  /// How many notes there are.
  let count: Int
  /// Row by row; a note is as like itself as can be.
  private(set) var values: [Float]

  /// Likeness by words: the same ones, and those spelt nearly the same for a part.
  init(_ table: TermTable, near: [[NearTerms.Near]], nearness: Double) {
    count = table.numbers.count
    values = Array(repeating: 0, count: count * count)
    let weights = table.weights.map(Float.init)
    var holders: [[Int]] = Array(repeating: [], count: weights.count)
    for (note, terms) in table.numbers.enumerated() {
      for term in terms { holders[term].append(note) }
    }
    for (note, terms) in table.numbers.enumerated() {
      for term in terms {
        add(weights[term] * weights[term], to: note, holders[term])
        for other in near[term] {
          add(weights[term] * weights[other.term] * Float(nearness * other.share), to: note, holders[other.term])
        }
      }
    }
    level()
  }

  /// How alike two notes are.
  subscript(first: Int, second: Int) -> Float { values[first * count + second] }

  /// Lets what is known of the notes' meaning count for a share; a note without meaning has an empty list.
  ///
  /// Unless there is one list for each note, nothing changes.
  mutating func mix(in meanings: [[Float]], share: Float) {
    guard meanings.count == count else { return }
    let units = meanings.map(Self.unit)
    for first in 0..<count {
      for second in first + 1..<max(first + 1, count) {
        let meaning = zip(units[first], units[second]).reduce(0) { $0 + $1.0 * $1.1 }
        let mixed = (1 - share) * self[first, second] + share * meaning
        values[first * count + second] = mixed
        values[second * count + first] = mixed
      }
    }
  }

  private static func unit(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }

  /// Only pairs with a later note: the other half of the square is copied, so that both halves agree to the last bit.
  private mutating func add(_ amount: Float, to note: Int, _ others: [Int]) {
    let row = note * count
    for other in others where other >= note { values[row + other] += amount }
  }

  /// Brings every note to length 1, so that long notes count no more than short ones.
  private mutating func level() {
    let lengths = (0..<count).map { values[$0 * count + $0].squareRoot() }
    for first in 0..<count {
      for second in first..<count {
        let likeness = values[first * count + second] / max(lengths[first] * lengths[second], .leastNormalMagnitude)
        values[first * count + second] = likeness
        values[second * count + first] = likeness
      }
    }
  }
}
