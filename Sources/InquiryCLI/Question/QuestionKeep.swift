import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lets a question stand for the vote.
struct QuestionKeep: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "keep", abstract: "Let a question stand for the vote.")

  @Argument(help: "Its number.")
  var number: Int

  @Option(help: ArgumentHelp("Why it stands although the coach asked something.", valueName: "text"))
  var because: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    _ = try context.workbench().keep(context.question(number).id, reason: because, by: context.actor())
    try context.lookAgain(at: [because].compactMap(\.self), namesOnly: true)
    try context.show(number, "question.keep") { "Kept question \($0.number) for the vote: \($0.text)" }
  }
}
