extension CategorySuggester {
  /// One note with all that speaks for its category.
  struct Reading {
    let evidence: CueEvidence
    /// The share of each category in all that speaks, from 0 to 1.
    let shares: CategoryScores
    /// Whether anything speaks for any category at all.
    let speaks: Bool
    /// Whether people sorted notes so like this one that nothing more is to be asked about its wording.
    let isDecided: Bool

    private let features: NoteFeatures
    private let learner: NoteLearner

    init(_ text: CueText, learner: NoteLearner, neighbours: NoteNeighbours) {
      let evidence = CueEvidence(text)
      features = NoteFeatures(text)
      (self.evidence, self.learner) = (evidence, learner)
      let learnt = learner.scores(of: features)
      let decided = neighbours.scores(of: features, learner: learner)
      shares = (evidence.scores * 0.8 + learnt * 0.2 + decided).shares(sharpness: 1.35)
      speaks = Category.allCases.contains { evidence.scores[$0] > 0 || abs(learnt[$0]) > 0.01 || decided[$0] > 0 }
      isDecided = Category.allCases.contains { decided[$0] >= 4 }
    }

    /// The pieces of the note that speak loudest for a category: those of a cue, or else a word it learnt.
    func cue(for category: Category, in text: CueText) -> [Int] {
      if let tokens = evidence.loudest[category]?.tokens { return tokens }
      var loudest: (token: Int, weight: Double)?
      for feature in features.list where feature.kind == .stem && !StopWords.contains(text.tokens[feature.token].key) {
        guard let weight = learner.evidence(for: feature)?[category], weight > (loudest?.weight ?? 0) else { continue }
        loudest = (feature.token, weight)
      }
      return loudest.map { [$0.token] } ?? []
    }
  }
}
