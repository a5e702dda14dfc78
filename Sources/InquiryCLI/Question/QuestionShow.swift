import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// A question with its drafts and what it grows from.
struct QuestionShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A question with its drafts and what it grows from.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shape = QuestionShape(try context.questionView(number), book: try context.book())
    let fields = [
      CardField("Question", shape.text), CardField("Status", shape.status),
      CardField("Kept because", shape.keptBecause),
      CardField("From causes", lines: shape.causes.map { "\($0.number)  \($0.text)" }),
      CardField("From needs", lines: shape.needs.map { "\($0.number)  \($0.text)" }),
      CardField("Drafts", lines: shape.drafts.map { "\($0.position)  \($0.text)" }),
      CardField("Community", shape.community),
      CardField("Started by", shape.by),
    ].compactMap(\.self)
    try context.show(
      Card(
        kind: "question.show", payload: shape, title: "Question \(number)", key: "\(number)", fields: fields,
        next: "hmw question draft \(number) TEXT · use \(number) --draft D · keep \(number) · park \(number)"))
  }
}
