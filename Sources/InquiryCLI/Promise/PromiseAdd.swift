import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps a promise: who will do what by when.
struct PromiseAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep who will do what by when.",
    discussion: "hmw promise add \"Call two families before the meeting\" --who ana --by \"6 mar\"")

  @Argument(help: "What will be done; - reads standard input.")
  var promise: [String] = []

  @OptionGroup var words: WordsOption
  @OptionGroup var options: PromiseOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      promise.isEmpty ? nil : promise.joined(separator: " "), of: "promise",
      example: "hmw promise add \"Call two families\" --who ana --by \"6 mar\"", in: context)
    let kept = try context.workbench().addCommitment(
      options.form(text, in: context), in: context.place(where_, by: options.who), by: context.actor())
    try context.lookAgain(at: kept.words, namesOnly: true)
    try context.show(
      Done(
        "promise.add", PromiseShape(kept, in: context.book()),
        "Promise \(kept.number): \(try context.told(kept)). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }
}
