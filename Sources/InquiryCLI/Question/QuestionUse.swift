import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes an earlier draft the current one again.
struct QuestionUse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Go back to an earlier draft, or to the starting point made from your own words.",
    discussion: "hmw question use 1 --draft 2, hmw question use 1 --start")

  @Argument(help: "The question's number.")
  var number: Int

  @Option(help: ArgumentHelp("The draft's number.", valueName: "number"))
  var draft: Int?

  @Flag(help: "The starting point that the coach made from its cause and its need.")
  var start = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !start || draft == nil else {
      throw Failure(
        .usage, "question.two-drafts", "--draft and --start are two different drafts.",
        hint: "Leave one of the two out.")
    }
    if start {
      _ = try context.workbench().useStartingPoint(of: context.question(number).id, by: context.actor())
      return try context.show(number, "question.use") { "Question \($0.number) reads now: \($0.text)" }
    }
    guard let draft else {
      throw Failure(
        .usage, "question.no-draft", "Which draft? Say it with --draft, or --start.",
        hint: "See them: hmw question show \(number)")
    }
    do {
      _ = try context.workbench().use(draft: draft, of: context.question(number).id, by: context.actor())
    } catch var failure as Failure where failure.code == "draft.not-found" {
      failure.hint = "See them: hmw question show \(number)"
      throw failure
    }
    try context.show(number, "question.use") { "Question \($0.number) reads again: \($0.text)" }
  }
}
