import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The questions that you may see.
struct QuestionList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The questions that you may see.")

  @Flag(help: "Those that were merged into others, too.")
  var all = false

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let place = try context.place(where_)
    let shapes = try context.workbench().questions(in: book.cohort.id, to: context.viewer())
      .filter {
        (all || $0.question.status != .merged)
          && (place.communityID == nil || $0.question.communityID == place.communityID)
      }
      .map { QuestionShape($0, book: book) }
    try context.show(
      Listing(
        kind: "question.list", payload: shapes,
        table: PlainTable(
          header: ["number", "text", "status", "drafts", "community", "by", "causes", "needs", "created_at"],
          rows: shapes.map {
            [
              "\($0.number)", $0.text, $0.status, "\($0.drafts.count)", $0.community ?? "", $0.by ?? "",
              numbers($0.causes),
              numbers($0.needs), $0.createdAt,
            ]
          }),
        noun: "Question",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: $0.text,
            facts: [$0.status, $0.drafts.count > 1 ? "\($0.drafts.count) drafts" : "", $0.community ?? ""])
        },
        none: "No questions yet. Start one: hmw question add TEXT"))
  }

  private func numbers(_ sources: [QuestionShape.Source]) -> String {
    sources.map { "\($0.number)" }.joined(separator: ", ")
  }
}
