import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What the coach would ask about a question of the workbook.
struct QuestionCoachCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach", abstract: "What to ask yourselves about a question, and a starting point in your own words.",
    discussion: "hmw question coach 1, hmw question coach 1 --remix")

  @Argument(help: "Its number.")
  var number: Int

  @Flag(help: "Ways to turn the question, too.")
  var remix = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let coached = try context.workbench().coached(context.questionView(number))
    try context.show(CoachedAnswer(coached: coached, remix: remix ? RemixPrompt.prompts(for: coached.view.text) : []))
  }
}

/// A question with what the coach says about it.
struct CoachedAnswer: Presentable {
  /// What the coach says, as programs read it.
  struct Shape: Encodable, Sendable {
    /// One way to turn the question.
    struct Remix: Encodable, Sendable {
      var kind: RemixPrompt.Kind
      var ask: String
    }

    var number: Int
    var question: String
    var verdict: QuestionCoach.Verdict
    var findings: [QuestionFinding]
    var startingPoint: String?
    var ideas: [String]
    var remix: [Remix]
  }

  let kind = "question.coach"
  let coached: CoachedQuestion
  let remix: [RemixPrompt]

  var payload: Shape {
    Shape(
      number: coached.view.question.number, question: coached.view.text, verdict: coached.reading.verdict,
      findings: coached.reading.findings, startingPoint: coached.startingPoint, ideas: coached.view.question.ideas,
      remix: remix.map { .init(kind: $0.kind, ask: $0.ask) })
  }

  func lines(on screen: Screen) -> [String] {
    QuestionScreen(coached: coached, left: nil, allotted: 0).lines(on: screen)
      + (remix.isEmpty ? [] : [""] + remix.flatMap { RemixLine(prompt: $0).lines(on: screen) })
  }
}
