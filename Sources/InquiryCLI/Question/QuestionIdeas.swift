import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Tries a question with ideas: can the table name five?
struct QuestionIdeas: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "ideas", abstract: "Add what you could try, and hear whether the question leaves room for it.",
    discussion:
      "hmw question ideas 1 \"greet in two languages\" \"call on Fridays\"\nhmw question ideas 1 - < ideas.txt")

  /// What the ideas come to, as programs read it.
  struct Shape: Encodable, Sendable {
    var number: Int
    var ideas: [String]
    var outcome: FiveIdeas.Outcome
    var ask: String
  }

  @Argument(help: "The question's number.")
  var number: Int

  @Argument(help: "The ideas; - reads one per line from standard input.")
  var ideas: [String] = []

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let typed = ideas == ["-"] ? try lines() : ideas
    guard !typed.isEmpty else {
      throw Failure(
        .usage, "question.no-ideas", "Which ideas?", hint: "hmw question ideas \(number) \"greet in two languages\"")
    }
    let view = try context.workbench().addIdeas(typed, to: context.question(number).id, by: context.actor())
    let told = FiveIdeas(view.question.ideas, for: view.text)
    try context.lookAgain(at: typed, namesOnly: true)
    try context.show(
      Done(
        "question.ideas",
        Shape(number: number, ideas: view.question.ideas, outcome: told.outcome, ask: told.ask),
        "\(Plural.count(view.question.ideas.count, "idea")) kept with question \(number). \(told.ask) Wrong? hmw undo"))
  }

  private func lines() throws(Failure) -> [String] {
    try TextSource.contents(of: "-").split(whereSeparator: \.isNewline).map { ListMarker.removed(from: String($0)) }
      .filter { !$0.cleanedForStorage().isEmpty }
  }
}
