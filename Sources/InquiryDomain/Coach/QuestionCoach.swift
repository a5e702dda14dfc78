/// Looks at how a question is worded and asks; it never blocks and never writes.
package struct QuestionCoach: Sendable {
  /// A rule reads a question's words and says what it would ask.
  package typealias Rule = @Sendable (String) -> QuestionFinding?

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

  /// A coach that asks by these rules, in this order.
  package init(rules: [Rule] = QuestionCoach.plainRules) {
    self.rules = rules
  }

  /// Looks at one question, in any language and even with no words in it; this never fails.
  package func read(_ question: String) -> Reading {
    let findings = rules.compactMap { $0(question) }
    return Reading(question: question, verdict: Self.verdict(of: findings), findings: findings)
  }

  /// Any error asks for a rewrite; two warnings ask for sharpening (`practice.md` §4.2).
  private static func verdict(of findings: [QuestionFinding]) -> Verdict {
    if findings.contains(where: { $0.severity == .error }) { return .rewrite }
    return findings.count { $0.severity == .warn } >= 2 ? .sharpen : .ready
  }
}
