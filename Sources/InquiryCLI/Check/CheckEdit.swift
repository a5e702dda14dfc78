import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds to a check, or changes parts of it.
struct CheckEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Add to a check, or change parts of it; what you leave out stays.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var check: CheckOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let form = try check.form(in: context)
    guard form != CheckForm() else {
      throw Failure(
        .usage, "check.no-change", "What is to change? Use --outcome, --for, --against, --test or another option.",
        hint: "hmw check edit \(number) --outcome held")
    }
    let kept = try context.workbench().editCheck(context.check(number).id, form, by: context.actor())
    try context.lookAgain(at: kept.words + form.evidence.map(\.text))
    context.tellAdvice(in: form.peerQuestions)
    context.tellReach(of: form.visibility)
    try context.show(
      Done(
        "check.edit", context.shape(kept, book: context.book()),
        "Changed assumption check \(number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
