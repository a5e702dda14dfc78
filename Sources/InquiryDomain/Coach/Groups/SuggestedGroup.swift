/// Notes that seem to say the same thing, with the words that made it seem so.
package struct SuggestedGroup: Hashable, Sendable {
  /// A name made of the notes' own words.
  package let title: String
  /// The notes by their place in what was given, from 0, in rising order.
  package let members: [Int]
  /// The words that at least two of the notes share, the most telling first.
  package let why: [String]
  /// The note that has most in common with the others.
  package let example: Int
  /// No one word holds more than half of the notes together.
  package let loose: Bool
}
