import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps a need.
struct NeedAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a need.",
    discussion: "hmw need add \"A quiet hour to meet families\" --by ana --story 3")

  @Argument(help: "What was needed; - reads standard input.")
  var need: [String] = []

  @Option(help: ArgumentHelp("Whose need it is.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The story it comes from.", valueName: "number"))
  var story: Int?

  @OptionGroup var words: WordsOption
  @OptionGroup var tier: TierOption
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      need.isEmpty ? nil : need.joined(separator: " "), of: "need",
      example: "hmw need add \"A quiet hour to meet families\" --by ana",
      in: context)
    let owner = try context.writer(by)
    let kept = try context.workbench().addNeed(
      text, owner: owner?.id, story: story.map { try context.story($0).id }, visibility: tier.visibility,
      acceptsFindings: tier.acceptFindings,
      in: where_.place(in: context, of: owner), by: context.actor())
    try context.lookAgain(at: kept.words)
    context.tellReach(of: tier.visibility)
    try context.show(
      Done(
        "need.add", context.shapes([kept])[0],
        "Added need \(kept.number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
