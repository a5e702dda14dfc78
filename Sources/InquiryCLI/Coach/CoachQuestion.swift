import ArgumentParser
import InquiryDomain

/// What to ask yourselves about a question's wording.
struct CoachQuestion: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "question", abstract: "What to ask yourselves about a question's wording.",
    discussion: """
      hmw coach question "How might we use a new app to message families?"
      hmw coach question < questions.txt        (one question per line; near twins are told)
      """)

  @Flag(help: "Exit with 1 unless every question is ready.")
  var strict = false

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try Self.answer(
      try input.lines(upTo: EntryText.Limit.question, as: "question", in: context), strict: strict, in: context)
  }

  /// The coach's answer for each line; the lines are one another's drafts, so twins among them are found.
  static func answer(_ lines: [String], strict: Bool, in context: CommandContext) throws {
    let coach = QuestionCoach()
    let drafts = lines.enumerated().map { QuestionContext.Draft(name: "line \($0.offset + 1)", text: $0.element) }
    let readings = lines.indices.map { place in
      coach.read(lines[place], in: QuestionContext(drafts: Array(drafts[..<place]) + Array(drafts[(place + 1)...])))
    }
    try context.show(QuestionReadings(readings: readings))
    if strict, readings.contains(where: { $0.verdict != .ready }) { throw ExitCode(ExitStatus.no.rawValue) }
  }
}
