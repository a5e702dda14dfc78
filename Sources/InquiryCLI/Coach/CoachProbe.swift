import ArgumentParser
import InquiryDomain

/// Advice in disguise, in questions to a colleague.
struct CoachProbe: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe", abstract: "Advice in disguise, in questions to a colleague.",
    discussion: """
      hmw coach probe "Have you tried calling them?"
      hmw coach probe < questions.txt           (one question per line)
      """)

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let lines = try input.lines(upTo: EntryText.Limit.line, as: "question", in: context)
    try context.show(
      WordingAnswers(
        kind: "coach.probe", answers: lines.map { WordingAnswer(text: $0, findings: ProbingCheck().read($0).findings) },
        clean: "A question to think about."))
  }
}

/// Words that judge where something seen or heard is wanted.
struct CoachEvidence: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Words that judge, in statements of what was seen or heard.",
    discussion: """
      hmw coach evidence "Most students were engaged"
      hmw coach evidence < statements.txt       (one statement per line)
      """)

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let lines = try input.lines(upTo: EntryText.Limit.line, as: "statement", in: context)
    try context.show(
      WordingAnswers(
        kind: "coach.evidence",
        answers: lines.map { WordingAnswer(text: $0, findings: EvidenceCheck().read($0).findings) },
        clean: "Something that could be seen or heard."))
  }
}
