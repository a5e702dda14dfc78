import ArgumentParser
import InquiryDomain

/// What a rule of the question coach means.
struct CoachWhy: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Why the coach asks something; without a rule, all of them.",
    discussion: "hmw coach why solution, hmw coach why H05")

  @Argument(help: "The rule's name or id, such as solution or H05.")
  var rule: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.show(
      WhyAnswer(helps: try rule.map { [try WhyLines.help(on: $0)] } ?? QuestionRule.allCases.map(QuestionHelp.about)))
  }
}

/// The meaning of one rule or more.
struct WhyAnswer: Presentable {
  /// A rule as programs read it.
  struct Shape: Encodable, Sendable {
    var id: String
    var name: String
    var severity: QuestionFinding.Severity
    var why: String
    var weak: String
    var better: String
  }

  let kind = "coach.why"
  let helps: [QuestionHelp]

  var payload: [Shape] {
    helps.map {
      Shape(
        id: $0.rule.id, name: $0.rule.name, severity: $0.rule.severity, why: $0.why, weak: $0.weak, better: $0.better)
    }
  }

  var table: PlainTable? {
    PlainTable(
      header: ["id", "name", "severity", "why", "weak", "better"],
      rows: payload.map { [$0.id, $0.name, $0.severity.rawValue, $0.why, $0.weak, $0.better] })
  }

  func lines(on screen: Screen) -> [String] {
    Array(helps.map { WhyLines(help: $0).lines(on: screen) }.joined(separator: [""]))
  }
}
