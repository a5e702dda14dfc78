import ArgumentParser
import InquiryDomain

/// What the coach would ask about a question's wording; needs no workbook.
struct QuestionCheck: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What to ask yourselves about a question's wording; needs no group.",
    discussion: """
      hmw question check --text "How might we help teachers see what matters most?"
      hmw question check - < questions.txt      (one question per line)
      """)

  @Argument(help: "The question; - reads lines from standard input.")
  var question: [String] = []

  @Flag(help: "Exit with 1 unless every question is ready.")
  var strict = false

  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      question.isEmpty ? nil : question.joined(separator: " "), of: "question",
      example: "hmw question check --text \"How might we…?\"", in: context)
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).cleanedForStorage() }.filter { !$0.isEmpty }
    try CoachQuestion.answer(lines.isEmpty ? [""] : lines, strict: strict, in: context)
  }
}
