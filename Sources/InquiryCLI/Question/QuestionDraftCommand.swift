import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds a draft beside the earlier ones.
struct QuestionDraftCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Put a question in other words; earlier drafts stay.",
    discussion: "hmw question draft 1 \"help Year 3 teachers see what matters most?\"")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "The new words; - reads standard input.")
  var draft: [String] = []

  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      draft.isEmpty ? nil : draft.joined(separator: " "), of: "draft",
      example: "hmw question draft \(number) \"help teachers see which part matters most?\"", in: context)
    _ = try context.workbench().draft(text, of: context.question(number).id, by: context.actor())
    try context.lookAgain(at: [text], namesOnly: true)
    try context.show(number, "question.draft") { "Question \($0.number), draft \($0.drafts.count): \($0.text)" }
  }
}
