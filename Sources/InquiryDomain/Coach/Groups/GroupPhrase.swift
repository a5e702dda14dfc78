/// A shared word as it is shown, or in writing without spaces several pairs of letters that make one.
struct GroupPhrase {
  /// The terms that it may begin with, and those that it may end with.
  let first: [Int]
  let last: [Int]
  /// As it was typed; a second form where the group spells it in two ways.
  let forms: [String]
  /// How much it tells of the group.
  let score: Double
  /// It is written without spaces.
  let isSpaceless: Bool
}
