import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Starts a question.
struct QuestionAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Start a question; \"How might we\" is put before words that have no opening.",
    discussion: "hmw question add \"help teachers see which part matters most?\" --cause 5 --need 4")

  @Argument(help: "The question; - reads standard input.")
  var question: [String] = []

  @Option(help: ArgumentHelp("Who wrote it.", valueName: "name"))
  var by: String?

  @OptionGroup var words: WordsOption
  @OptionGroup var sources: SourcesOption
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      question.isEmpty ? nil : question.joined(separator: " "), of: "question",
      example: "hmw question add \"help teachers see which part matters most?\"", in: context)
    let author = try context.writer(by)
    let view = try context.workbench().addQuestion(
      text, from: sources.sources(in: context), author: author?.id, in: where_.place(in: context, of: author),
      by: context.actor())
    try context.lookAgain(at: [text], namesOnly: true)
    try context.show(view.question.number, "question.add") { "Added question \($0.number): \($0.text)" }
  }
}
