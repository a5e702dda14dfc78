import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Looks for words in all that one may read.
struct FindCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Look for words in all that you may read, and in the protocols.",
    discussion: """
      hmw find families meeting        both words, in any order; the last may go on
      hmw find "walk the halls"        these words, one after the other
      hmw find fam* -lunch             beginnings with *, and - for what must not be there

      Capital letters and accents don't count.
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only these kinds, such as story,note.", valueName: "kinds"))
  var kind: [String] = []

  @Option(help: "How many are shown, up to 100.")
  var limit = 10

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let typed = words.map(Self.quoted).joined(separator: " ")
    let kinds = try KindWords.read(kind)
    guard (1...100).contains(limit) else {
      throw Failure(.usage, "find.limit", "--limit takes a number from 1 to 100.", hint: "hmw find \(typed) --limit 20")
    }
    let answer = try context.workbench().find(
      typed, kinds: kinds, limit: limit, in: context.cohort().id, to: context.viewer())
    try context.show(FindScreen(typed: typed, answer: answer, limit: limit))
  }

  /// The shell takes quotes off: an argument with spaces was words in quotes.
  private static func quoted(_ word: String) -> String {
    guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
    return word.hasPrefix("-") ? "-\"\(word.dropFirst())\"" : "\"\(word)\""
  }
}
