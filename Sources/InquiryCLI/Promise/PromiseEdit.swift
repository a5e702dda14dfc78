import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes the words, the person or the day of a promise.
struct PromiseEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a promise; what is not given stays.",
    discussion: "hmw promise edit 3 --by \"13 mar\"")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var words: WordsOption
  @OptionGroup var options: PromiseOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.words(in: context)
    guard text != nil || options.who != nil || options.by != nil || options.tier.visibility != nil else {
      throw Failure(
        .usage, "promise.no-change", "What is to change? Use --text, --who, --by or --visibility.",
        hint: "hmw promise edit \(number) --by \"13 mar\"")
    }
    let kept = try context.workbench().editCommitment(
      context.promise(number).id, options.form(text, in: context), by: context.actor())
    try context.lookAgain(at: [text].compactMap(\.self), namesOnly: true)
    try context.show(
      Done(
        "promise.edit", PromiseShape(kept, in: context.book()),
        "Changed promise \(number): \(try context.told(kept)). Wrong? hmw undo"))
  }
}
