/// What the cue table says of a note: how much speaks for each category, and which words.
struct CueEvidence: Sendable {
  /// The sum for each category.
  let scores: CategoryScores
  /// The loudest match of each category, with its weight.
  let loudest: [Category: (tokens: [Int], weight: Double)]

  private static let matcher = CueMatcher(
    ResourceCues.all + KnowledgeCues.all + SkillCues.all + DispositionCues.all + SpanishCues.all)

  /// Reads a note by the table.
  init(_ text: CueText) {
    var weights: [Category: [Int: Double]] = [:]
    var loudest: [Category: (tokens: [Int], weight: Double)] = [:]
    let emphasis = text.emphasis
    for match in Self.matcher.matches(in: text) {
      let cue = Self.matcher.cues[match.cue]
      guard case .category(let category) = cue.meaning else { continue }
      let weight = cue.weight * (match.tokens.map { emphasis[$0] }.max() ?? 0)
      guard weight > 0 else { continue }
      weights[category, default: [:]][match.cue] = max(weight, weights[category]?[match.cue] ?? 0)
      let known = loudest[category]
      if known == nil || (known?.weight ?? 0, known?.tokens.count ?? 0) < (weight, match.tokens.count) {
        loudest[category] = (match.tokens, weight)
      }
    }
    var scores = CategoryScores()
    for (category, weights) in weights { scores[category] = Self.sum(of: Array(weights.values)) }
    (self.scores, self.loudest) = (scores, loudest)
  }

  /// The most that speaks for any category.
  var strongest: Double { Category.allCases.map { scores[$0] }.max() ?? 0 }

  /// Whether something that people know, can do or believe is told before a place; then what follows belongs to it.
  func speaksOfUs(before place: Int) -> Bool {
    loudest.contains { category, match in
      category != .resources && match.weight >= 3 && (match.tokens.first ?? place) < place
    }
  }

  /// Each further cue counts for less, as it often is the same thing said again.
  private static func sum(of weights: [Double]) -> Double {
    weights.sorted(by: >).enumerated().reduce(0) { $0 + $1.element / (1 + 0.8 * Double($1.offset)) }
  }
}
