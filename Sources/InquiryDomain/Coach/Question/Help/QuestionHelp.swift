/// Why a rule of the question coach asks what it asks, for `why solution` or `why H05`.
package struct QuestionHelp: Hashable, Sendable {
  package var rule: QuestionRule
  /// One or two sentences on why it matters.
  package var why: String
  /// A wording that the rule would ask about.
  package var weak: String
  /// A wording that answers what the rule asks.
  package var better: String

  /// The explanation of a rule.
  package static func about(_ rule: QuestionRule) -> QuestionHelp {
    let text = texts(rule)
    return QuestionHelp(rule: rule, why: text.why, weak: text.weak, better: text.better)
  }

  /// The explanation of the rule that a person means by its id or name, in any case; nil where there is none.
  package static func about(_ word: String) -> QuestionHelp? { QuestionRule(named: word).map(about) }

  private typealias Text = (why: String, weak: String, better: String)

  private static func texts(_ rule: QuestionRule) -> Text {
    switch rule {
    case .stem, .opening, .mark, .thin, .solution, .broad, .narrow: shape(rule)
    case .negative, .two, .who, .why, .blame, .reach, .traced: sense(rule)
    default: words(rule)
    }
  }
}
