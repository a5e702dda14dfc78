import InquiryDomain
import InquiryWorkbench

/// What the scrub says beside an entry that was just kept; it never holds anything up.
enum LookAgain {
  private static let most = 3

  /// A line for each of the first findings, and a count of the others; none where nothing was found.
  static func lines(_ found: [ScrubFinding]) -> [String] {
    let shown = found.prefix(most).map { "Look again: \"\($0.words)\" → \($0.replacement)  \($0.ask)" }
    return shown + (found.count > most ? ["And \(found.count - most) more."] : [])
  }
}

extension CommandContext {
  /// Says on the error stream which words of an entry may tell who somebody is.
  ///
  /// - Parameter known: the group, where it has been read already.
  func lookAgain(at words: [String], in known: Identifier<Cohort>? = nil, namesOnly: Bool = false) throws {
    guard !options.quiet else { return }
    let found = try workbench().findings(in: words, of: known ?? cohort().id, namesOnly: namesOnly)
    for line in LookAgain.lines(found) { tell(line.safeForTerminal()) }
  }

  /// Says, where an entry travels further, what no rule can tell.
  func tellReach(of tier: Tier?) {
    guard let tier, tier > .community else { return }
    tell("\(ScrubReading.kCheck) \(ScrubReading.helpsOnly)")
  }

  /// Says on the error stream which questions to a colleague are advice in disguise.
  func tellAdvice(in questions: [String]) {
    for finding in questions.flatMap({ ProbingCheck().read($0).findings }) {
      tell("A thought: \(finding.ask)".safeForTerminal())
    }
  }
}
