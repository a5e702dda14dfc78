import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The plans to learn that you may see.
struct LearnList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The plans to learn that you may see.")

  @Flag(help: "Those that were dropped, too.")
  var all = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let views = try context.workbench().learningPlans(in: book.cohort.id, to: context.viewer())
      .filter { all || $0.plan.status != .dropped }
    let shapes = views.map { LearnShape($0, book: book) }
    try context.show(
      Listing(
        kind: "learn.list", payload: shapes,
        table: PlainTable(header: LearnShape.columns, rows: shapes.map(\.row)), noun: "Plan",
        rows: zip(views, shapes).map { row($0, $1) },
        none: "No plans to learn yet. Make one: hmw learn plan --alone --resource 12"))
  }

  private func row(_ view: LearningView, _ shape: LearnShape) -> ListedRow {
    let source = view.resource.map { "reads \($0.number)" } ?? view.playlist.map { "list \($0.number)" }
    return ListedRow(
      key: "\(shape.number)", text: shape.text,
      facts: [
        NumberWords.listed(shape.people), shape.mode == "alone" ? "alone" : "partners", source ?? "",
        shape.made.map { "made \($0)" } ?? (shape.status == "dropped" ? "dropped" : ""),
      ])
  }
}
