import ArgumentParser
import InquiryDomain

/// What the coach is asked about: words beside the command, or lines of a file or of standard input.
struct CoachLines: ParsableArguments {
  @Argument(help: "The words; without them, lines are read from standard input.")
  var words: [String] = []

  @Option(help: ArgumentHelp("A file with one entry per line.", valueName: "file"), completion: .file())
  var file: String?

  init() {}

  /// The lines in their order, empty ones included, so that each has one answer.
  ///
  /// - Throws: `Failure` where there are neither words nor input, a line is longer than `limit` characters, or the file
  ///   can't be read.
  func lines(upTo limit: Int, as noun: String, in context: CommandContext) throws -> [String] {
    let lines = try text(as: noun, in: context).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).cleanedForStorage() }
    let ended = lines.last == "" && words.isEmpty ? lines.dropLast() : lines[...]
    if let long = ended.firstIndex(where: { $0.unicodeScalars.count > limit }) {
      throw Failure(
        .invalid, "coach.too-long", "Line \(long + 1) is longer than the \(limit) characters of a \(noun).",
        hint: "Shorten it, or break it into lines.")
    }
    return Array(ended)
  }

  /// Everything as one text with its line breaks.
  func text(as noun: String, in context: CommandContext) throws -> String {
    guard words.isEmpty || file == nil else {
      throw Failure(
        .usage, "coach.twice", "The words are given twice, beside the command and with --file.",
        hint: "Leave one of the two out.")
    }
    if !words.isEmpty, words != ["-"] { return words.joined(separator: " ") }
    guard file != nil || words == ["-"] || !context.profile.inputIsTTY else {
      throw Failure(
        .usage, "coach.no-words", "Which \(noun)? Put the words behind the command, or pipe lines in.",
        hint: "hmw help coach")
    }
    return try TextSource.contents(of: file ?? "-")
  }
}
