import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes an earlier draft the current one again.
struct QuestionUse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Go back to an earlier draft.", discussion: "hmw question use 1 --draft 2")

  @Argument(help: "The question's number.")
  var number: Int

  @Option(help: ArgumentHelp("The draft's number.", valueName: "number"))
  var draft: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard let draft else {
      throw Failure(
        .usage, "question.no-draft", "Which draft? Say it with --draft.", hint: "See them: hmw question show \(number)")
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
