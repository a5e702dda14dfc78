import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says which causes and needs a question grows from.
struct QuestionConnect: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "connect", abstract: "Say which causes and needs a question grows from.",
    discussion: "hmw question connect 1 --cause 5 --need 4")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var sources: SourcesOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !sources.cause.isEmpty || !sources.need.isEmpty else {
      throw Failure(
        .usage, "question.no-source", "What does it grow from? Use --cause or --need.",
        hint: "hmw question connect \(number) --cause 5")
    }
    _ = try context.workbench().connect(
      context.question(number).id, to: sources.sources(in: context), by: context.actor())
    try context.show(number, "question.connect") { shape in
      let sources = [("cause", shape.causes), ("need", shape.needs)].filter { !$0.1.isEmpty }
        .map { NumberWords.spoken($0.1.map(\.number), $0.0) }
      return "Question \(shape.number) grows from \(sources.joined(separator: " and "))."
    }
  }
}
