import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Opens a blind vote.
struct VoteOpen: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a blind vote on the kept questions, or on the causes of the wall.")

  @Option(help: "What is voted on: questions or causes.")
  var on: Vote.Subject = .questions

  @Option(help: ArgumentHelp("Dots each person has; about a third of the options if left out.", valueName: "number"))
  var dots: Int?

  @Option(help: ArgumentHelp("Dots one person may put on one option.", valueName: "number"))
  var perOption: Int?

  @Option(
    name: .customLong("question"), parsing: .singleValue,
    help: ArgumentHelp("Only this question; may be repeated, as after a tie.", valueName: "number"))
  var only: [Int] = []

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try opened(in: context)
    guard !context.options.quiet || context.options.json else { return }
    try context.show(VoteAnswer(view, kind: "vote.open", book: context.book()))
  }

  /// The use case speaks of the console's verbs; in the shell they are commands.
  private func opened(in context: CommandContext) throws -> VoteView {
    do {
      let chosen = try only.map { try context.question($0).id }
      return try context.workbench().openVote(
        on: on, dots: dots ?? (chosen.isEmpty ? nil : 1), perOption: perOption, only: chosen.isEmpty ? nil : chosen,
        in: context.place(where_), by: context.actor())
    } catch var failure as Failure where ["vote.open", "vote.too-few"].contains(failure.code) {
      failure.hint =
        failure.code == "vote.open"
        ? "Close it first: hmw vote close"
        : on == .questions
          ? "Keep another question first: hmw question keep N"
          : "Reveal and sort the notes first: hmw note move N COLUMN"
      throw failure
    }
  }
}

extension Vote.Subject: ExpressibleByArgument {}
