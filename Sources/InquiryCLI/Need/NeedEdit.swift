import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a need.
struct NeedEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a need; what you leave out stays.")

  @Argument(help: "Its number.")
  var number: Int

  @Option(help: ArgumentHelp("The story it comes from.", valueName: "number"))
  var story: Int?

  @OptionGroup var words: WordsOption
  @OptionGroup var tier: TierOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.words(in: context)
    guard text != nil || story != nil || tier.visibility != nil else {
      throw Failure(
        .usage, "need.no-change", "What is to change? Use --text, --file, --story or --visibility.",
        hint: "hmw need edit \(number) --text \"…\"")
    }
    let kept = try context.workbench().editNeed(
      context.need(number).id, text: text, story: story.map { try context.story($0).id }, visibility: tier.visibility,
      acceptsFindings: tier.acceptFindings, by: context.actor())
    try context.lookAgain(at: kept.words)
    context.tellReach(of: tier.visibility)
    try context.show(
      Done(
        "need.edit", context.shapes([kept])[0],
        "Changed need \(number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
