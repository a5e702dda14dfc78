/// Looks at how a question is worded and asks; it never blocks and never writes.
package struct QuestionCoach: Sendable {
  /// A rule reads a question and says what raised it, or nil.
  typealias Rule = @Sendable (QuestionSheet, QuestionContext) -> QuestionFinding?

  /// What the findings come to: nothing to ask, a wording to sharpen, or one to begin again (`practice.md` §4.2).
  package enum Verdict: String, Codable, Sendable {
    case ready, sharpen, rewrite
  }

  /// One question with what was found in it.
  package struct Reading: Codable, Hashable, Sendable {
    package var question: String
    package var verdict: Verdict
    package var findings: [QuestionFinding]
  }

  private let rules: [Rule]

  /// A coach that asks by all its rules.
  package init() {
    self.init(rules: Self.allRules)
  }

  /// A coach that asks by these rules, in this order.
  init(rules: [Rule]) {
    self.rules = rules
  }

  /// Looks at one question, in any language and even with no words in it; this never fails.
  ///
  /// At most one finding a rule, in the order of the rules' ids.
  package func read(_ question: String, in context: QuestionContext = .none) -> Reading {
    let sheet = QuestionSheet(question)
    let findings = rules.compactMap { $0(sheet, context) }
    return Reading(question: question, verdict: Self.verdict(of: findings), findings: findings)
  }

  /// Any error asks for a rewrite; two warnings ask for sharpening (`practice.md` §4.2).
  static func verdict(of findings: [QuestionFinding]) -> Verdict {
    if findings.contains(where: { $0.severity == .error }) { return .rewrite }
    return findings.count { $0.severity == .warn } >= 2 ? .sharpen : .ready
  }
}
