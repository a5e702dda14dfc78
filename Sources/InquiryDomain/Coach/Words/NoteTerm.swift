/// What a note is compared by: one of its telling words, or a pair of letters where words are not kept apart.
struct NoteTerm: Hashable, Sendable {
  /// What makes two terms the same.
  let stem: String
  /// As it was typed, for showing.
  let surface: String
  /// How much it tells in any text, from 0 to 1.
  let weight: Double
  /// It is a pair of letters, which shows as words only together with its neighbours.
  let isPair: Bool
}
