extension QuestionCoach {
  /// The rules H01 to H20; H21 and H22 are for people to ask each other.
  static let allRules: [Rule] = [
    OpeningRules.stem, OpeningRules.opening, OpeningRules.mark, LengthRule.thin, SolutionRule.solution,
    BroadRule.broad, NarrowRule.narrow, WordRules.negative, TwoQuestionsRule.two, PersonRules.who, WordRules.why,
    BlameRule.blame, WordRules.reach, ContextRules.traced, WordRules.vague, PersonRules.crowd, WordRules.label,
    NarrowRule.jargon, ContextRules.twin, NamesRule.names,
  ]
}
