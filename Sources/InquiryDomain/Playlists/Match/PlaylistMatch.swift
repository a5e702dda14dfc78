/// How well a playlist or a resource answers a gap, and what made it say so.
package struct PlaylistMatch: Hashable, Sendable {
  /// Its place among the candidates that were given.
  package var index: Int
  /// From 0 to 1; only for comparing answers to the same gap.
  package var score: Double
  /// The gap's category that it builds; nil where it builds none of them or nothing was sorted.
  package var category: Category?
  /// Words of the gap that it speaks of, as they were typed and in their order; at most four.
  package var words: [String]

  /// Why it is shown: `for Knowledge; your words: reading, block`.
  package var reason: String {
    let because = [
      category.map { "for \($0.title)" }, words.isEmpty ? nil : "your words: \(words.joined(separator: ", "))",
    ]
    return because.compactMap(\.self).joined(separator: "; ")
  }
}
