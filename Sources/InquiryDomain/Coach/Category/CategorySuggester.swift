/// Suggests a category for a root-cause note and says which words made it think so; a person decides.
///
/// It knows a table of cues, the notes written for it, and what the people of this workbook decided.
package struct CategorySuggester: Sendable {
  private let learner: NoteLearner

  /// A suggester that has also learnt what people decided; their order does not matter.
  package init(decided: [SortedNote] = []) {
    self.init(seeds: SeedNotes.all, decided: decided)
  }

  init(seeds: [SortedNote], decided: [SortedNote]) {
    var learner = NoteLearner()
    for seed in seeds { learner.learn(NoteFeatures(CueText(seed.note)), as: seed.category) }
    for note in decided { learner.learn(NoteFeatures(CueText(note.note)), as: note.category, weight: 2) }
    self.learner = learner
  }

  /// Looks at one note, in any language and even with no words in it; this never fails.
  package func suggest(_ note: String) -> CategorySuggestion {
    let text = CueText(note)
    let evidence = CueEvidence(text)
    let features = NoteFeatures(text)
    let scores = evidence.scores.centred * Self.cueFactor + learner.scores(of: features) * Self.learnerFactor
    let shares = scores.shares(sharpness: 1)
    let ranked = shares.ranked
    let finding = NoteFlagReader.finding(in: text, evidence: evidence)
    let action: CategorySuggestion.Action = finding.map { $0.flag == .beyond ? .concern : .reframe } ?? (shares[ranked[0]] >= 0.5 ? .sort : .unsure)
    return CategorySuggestion(note: note, action: action, category: ranked[0], second: ranked[1], confidence: shares[ranked[0]], cue: (evidence.loudest[ranked[0]]?.tokens ?? []).map { text.surface(text.tokens[$0].span) }.joined(separator: " "), span: nil, flag: finding?.flag, ask: "")
  }
  nonisolated(unsafe) package static var cueFactor = 0.6
  nonisolated(unsafe) package static var learnerFactor = 0.25
  package static func debug(_ note: String) -> String {
    let text = CueText(note)
    return CueEvidence.debug(text) }
}
extension CueEvidence {
  static func debug(_ text: CueText) -> String {
    matcher.matches(in: text).map { m in "\(matcher.cues[m.cue].meaning) \(matcher.cues[m.cue].weight) \(m.tokens.map{text.tokens[$0].key})" }.joined(separator: "; ")
  }
}
