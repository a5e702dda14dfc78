import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts a note in other words.
struct NoteEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Put a note in other words.", discussion: "hmw note edit 7 \"Phonics after Year 2\"")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "The new words; - reads standard input.")
  var newText: [String] = []

  @Option(help: "Another column that fits as well: R, K, S or D.")
  var alsoFits: CategoryWord?

  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.words(newText.isEmpty ? nil : newText.joined(separator: " "), in: context)
    guard text != nil || alsoFits != nil else {
      throw Failure(
        .usage, "note.no-change", "What is it to say? Type the words, or use --text, --file or --also-fits.",
        hint: "hmw note edit \(number) \"Phonics after Year 2\"")
    }
    // A note that is hidden still can be mended by whoever typed it in for somebody else.
    let note: Cause = try context.workbench().numbered(number, in: context.cohort().id, as: "note")
    let kept = try context.workbench().editCause(
      note.id, text: text, secondary: alsoFits?.category, by: context.actor())
    let withheld = try text == nil && !context.viewer().maySee(kept)
    try context.lookAgain(at: [text].compactMap(\.self), namesOnly: true)
    try context.show(Done("note.edit", NoteShape(kept, withheld: withheld), "Changed note \(number). Wrong? hmw undo"))
  }
}
