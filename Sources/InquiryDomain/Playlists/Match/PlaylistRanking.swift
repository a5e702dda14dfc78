/// Ranks playlists or resources for a gap by their words, their topics and the categories that they build.
///
/// Words decide, categories settle what words leave open, and the same question always gets the same answer.
package struct PlaylistRanking: Sendable {
  private let gap: LearningGap
  private let terms: [GapTerm]

  package init(_ gap: LearningGap) {
    self.gap = gap
    terms = GapTerm.terms(of: gap)
  }

  /// The words to look for, each as a beginning: the gap's words, those that tell most first, and then those that are
  /// about the same thing in a school.
  package var searchWords: [String] {
    let telling = terms.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
    var seen: Set<String> = []
    return (telling.map(\.beginning) + telling.flatMap(\.kin)).filter { seen.insert($0).inserted }
  }

  /// The candidates that answer the gap, the best first; where no word fits any of them, those of its categories.
  package func matches(among candidates: [MatchCandidate]) -> [PlaylistMatch] {
    let texts = candidates.map { CandidateTerms($0) }
    let worths = terms.map { worth(of: $0, among: texts) }
    let spoken = texts.map { text in zip(terms, worths).map { text.hit($0) * $1 } }
    let best = spoken.map { $0.reduce(0, +) }.max() ?? 0
    return candidates.indices.compactMap { match(candidates[$0], at: $0, spoken[$0], best: best) }
      .sorted { ($1.score, candidates[$0.index].number) < ($0.score, candidates[$1.index].number) }
  }

  /// Below this share of the best answer's words, a chance word made the likeness.
  private static let least = 0.2

  private func match(_ candidate: MatchCandidate, at index: Int, _ spoken: [Double], best: Double) -> PlaylistMatch? {
    let text = best > 0 ? spoken.reduce(0, +) / best : 0
    let category = gap.categories.first(where: candidate.builds.contains)
    guard text >= Self.least || (best == 0 && category != nil) else { return nil }
    let fits = candidate.builds.reduce(0) { $0 + (gap.shares[$1] ?? 0) }
    return PlaylistMatch(index: index, score: 0.8 * text + 0.2 * fits, category: category, words: words(spoken))
  }

  /// The words that counted most, in the order in which they were typed; what hardly counted is not named.
  private func words(_ spoken: [Double]) -> [String] {
    let least = 0.2 * (spoken.max() ?? 0)
    return spoken.indices.filter { spoken[$0] > 0 && spoken[$0] >= least }.sorted {
      (spoken[$1], $0) < (spoken[$0], $1)
    }.prefix(4).sorted()
      .map { terms[$0].surface }
  }

  /// A word that few of the candidates have tells more than one that all have.
  private func worth(of term: GapTerm, among texts: [CandidateTerms]) -> Double {
    let holders = texts.count { $0.hit(term) > 0 }
    return term.weight * (1 - 0.8 * Double(holders) / Double(max(texts.count, 1)))
  }
}
