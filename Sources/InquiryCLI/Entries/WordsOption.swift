import ArgumentParser
import InquiryDomain

/// Long text: beside the command, from a file, or from standard input.
struct WordsOption: ParsableArguments {
  @Option(help: ArgumentHelp("The words; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp("A file that holds the words; - reads standard input.", valueName: "file"), completion: .file())
  var file: String?

  init() {}

  /// The words, or nil where none were given.
  func words(_ argument: String? = nil, in context: CommandContext) throws -> String? {
    guard text == nil || file == nil else {
      throw Failure(
        .usage, "words.twice", "The words are given twice, with --text and with --file.",
        hint: "Leave one of the two out.")
    }
    if context.profile.inputIsTTY, [argument, text, file].contains("-") {
      context.tell("Type or paste the words, then press Enter and Ctrl-D.")
    }
    return try TextSource.read(text ?? argument, file: file)
  }

  /// The words, or a failure that names the options they could have come from.
  func requiredWords(_ argument: String? = nil, of what: String, example: String, in context: CommandContext) throws
    -> String
  {
    guard let words = try words(argument, in: context) else {
      throw Failure(
        .usage, "words.missing",
        "I need the words of the \(what): --text TEXT, --file FILE, or --text - for standard input.", hint: example)
    }
    return words
  }
}
