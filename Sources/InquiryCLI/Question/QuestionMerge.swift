import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes one question of twins.
struct QuestionMerge: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one question of twins; the first stays.", discussion: "hmw question merge 1 3"
  )

  @Argument(help: ArgumentHelp("The question that stays, then its twins.", valueName: "numbers"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let numbers = try NumberWords.read(words, of: "question", example: "hmw question merge 1 3")
    guard numbers.count > 1 else {
      throw Failure(
        .usage, "question.no-twin", "Which questions ask the same as question \(numbers[0])?",
        hint: "hmw question merge \(numbers[0]) 3")
    }
    let questions = try numbers.map { try context.question($0) }
    _ = try context.workbench().mergeQuestions(questions[0].id, questions.dropFirst().map(\.id), by: context.actor())
    let twins = NumberWords.spoken(Array(numbers.dropFirst()), "question")
    try context.show(numbers[0], "question.merge") { "Merged \(twins) into question \($0.number)." }
  }
}
