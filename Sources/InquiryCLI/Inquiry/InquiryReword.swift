import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts the question in new words, with the reason.
struct InquiryReword: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "reword", abstract: "Put the question in new words, with the reason; earlier versions are kept.",
    discussion: "hmw inquiry reword --text \"help families…?\" --because \"Six families told us\"")

  @OptionGroup var new: NumberedWords

  @Option(help: ArgumentHelp("What changed the words.", valueName: "text"))
  var because: String?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let example = "hmw inquiry reword --text \"How might we…?\" --because \"Six families told us\""
    guard let because else {
      throw Failure(.usage, "inquiry.no-reason", "New words need their reason: --because TEXT.", hint: example)
    }
    let text = try new.text(of: "question", example: example, in: context)
    let old = try context.inquiry(new.number, in: where_)
    let view = try context.workbench().reword(old.inquiry.id, as: text, because: because, by: context.actor())
    try context.lookAgain(at: [text, because], namesOnly: true)
    try context.show(
      view, "inquiry.reword", "Inquiry \(view.inquiry.number), version \(view.wordings.count): \(view.text)")
  }
}
