import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The adopted questions.
struct InquiryList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The adopted questions.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let views = try context.workbench().inquiries(in: book.cohort.id, to: context.viewer())
    let shapes = views.map { InquiryShape($0, book: book) }
    try context.show(
      Listing(
        kind: "inquiry.list", payload: shapes,
        table: PlainTable(
          header: ["number", "text", "community", "versions", "adopted_at", "closed_at"],
          rows: shapes.map {
            ["\($0.number)", $0.text, $0.community ?? "", "\($0.wordings.count)", $0.adoptedAt, $0.closedAt ?? ""]
          }),
        noun: "Inquiry",
        rows: zip(shapes, views).map { shape, view in
          let since = LocalTime(view.inquiry.adoptedAt, in: book.cohort.zone).longDay
          return ListedRow(
            key: "\(shape.number)", text: shape.text,
            facts: [shape.community ?? "", "adopted \(since)", shape.closedAt == nil ? "" : "closed"])
        },
        none: "No question has been adopted yet. Adopt one: hmw inquiry adopt N"))
  }
}
