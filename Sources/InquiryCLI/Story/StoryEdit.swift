import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes parts of a story.
struct StoryEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change parts of a story; what you leave out stays.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var story: StoryOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var (form, name) = try story.form(in: context)
    form.tellerID = try name.map { try context.book().person($0).id }
    guard form != .init() else {
      throw Failure(
        .usage, "story.no-change",
        "What is to change? Use --text, --file, --about, --surprise, --quote, --by or --visibility.",
        hint: "hmw story edit \(number) --about \"Year 3 teachers\"")
    }
    let kept = try context.workbench().editStory(context.story(number).id, form, by: context.actor())
    try context.lookAgain(at: kept.words)
    context.tellReach(of: form.visibility)
    try context.show(
      Done(
        "story.edit", StoryShape(kept, book: try context.book()),
        "Changed story \(number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
