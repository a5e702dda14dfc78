import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What came of the weeks before a session, to open it with.
struct SessionLookBack: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "look-back", abstract: "What came of the weeks before a session, to open it with.",
    discussion: """
      hmw session look-back

      It names nobody, so that it can be read aloud or shown. What is for its owner or a pair alone is not in it.
      """)

  @Argument(help: "The session it opens; the running or the next one if left out.")
  var number: Int?

  @Flag(help: "Say whose each entry is; for your own eyes.")
  var names = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let session = try number.map { try context.session($0).id }
    let look = try context.workbench().lookBack(before: session, in: book.cohort.id, to: context.viewer())
    try context.show(LookBackScreen(look: look, book: book, names: names))
  }
}
