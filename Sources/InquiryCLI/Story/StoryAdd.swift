import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps a story.
struct StoryAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a story.",
    discussion: """
      hmw story add --by ana --file story.md
      hmw story add --by ana --text - < story.txt

      A file may begin with lines such as "who: Ana", "about: Year 3 teachers" and "surprise: …" between two
      lines of ---. What you type beside a command stays in your shell's history; a file or - does not.
      """)

  @OptionGroup var story: StoryOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var (form, name) = try story.form(in: context)
    guard form.happened != nil else {
      throw Failure(
        .usage, "story.no-text", "I need the story: --text TEXT, --file FILE, or --text - for standard input.",
        hint: "hmw story add --by ana --file story.md")
    }
    let book = try context.book()
    let teller = try context.writer(name)
    form.tellerID = teller?.id
    let kept = try context.workbench().addStory(
      form, in: where_.place(in: context, of: teller, book: book), by: context.actor())
    try context.lookAgain(at: kept.words)
    context.tellReach(of: form.visibility)
    try context.show(
      Done(
        "story.add", StoryShape(kept, book: book),
        "Added story \(kept.number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
