import InquiryDomain

/// Why a rule asks what it asks, with a weak example and a better one.
struct WhyLines: Sendable {
  let help: QuestionHelp

  /// The help on a rule by its id or name (`H05`, `solution`).
  ///
  /// - Throws: `Failure` that names the rules where there is no such one.
  static func help(on rule: String) throws(Failure) -> QuestionHelp {
    if let help = QuestionHelp.about(rule) { return help }
    let names = QuestionRule.allCases.map(\.name)
    throw Failure(
      .notFound, "coach.no-rule", "There is no rule \"\(rule.safeForTerminal())\".",
      hint: NearMatch.nearest(rule, in: names).map { "Did you mean: why \($0)" }
        ?? "The rules: \(names.joined(separator: ", "))")
  }

  func lines(on screen: Screen) -> [String] {
    [screen.ink.bold("\(help.rule.name) (\(help.rule.id))")]
      + [help.why, "Weak: \(help.weak)", "Better: \(help.better)"].flatMap { line in
        screen.accessible ? [line] : screen.lines(line, width: screen.width - 2).map { "  " + $0 }
      }
  }
}
