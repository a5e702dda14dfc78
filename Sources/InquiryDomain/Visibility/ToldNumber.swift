/// A number of people or votes as it may be told.
package enum ToldNumber: Hashable, Sendable {
  case exactly(Int)
  /// There are fewer than `SmallNumbers.least`.
  case few
  /// Left out, because it would give a small one away.
  case withheld

  /// The number where it may be told.
  package var number: Int? {
    if case .exactly(let number) = self { number } else { nil }
  }

  /// `14`, `fewer than 5`, or `not told`.
  package var words: String {
    switch self {
    case .exactly(let number): String(number)
    case .few: "fewer than \(SmallNumbers.least)"
    case .withheld: "not told"
    }
  }
}
