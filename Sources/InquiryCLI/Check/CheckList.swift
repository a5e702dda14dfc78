import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The checks that you may read, and how many came out how.
struct CheckList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The checks that you may read, and how many came out how.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let counts = try context.workbench().checkCounts(in: book.cohort.id)
    let shapes = try context.workbench().visible(AssumptionCheck.self, in: book.cohort.id, to: context.viewer())
      .map { try context.shape($0, book: book) }
    try context.show(
      Listing(
        kind: "check.list", payload: CheckListShape(checks: shapes, counts: CheckCounts(counts)), table: table(shapes),
        noun: "Check",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: $0.assumption,
            facts: [$0.by ?? "", $0.peers.joined(separator: " and "), $0.outcome])
        },
        none: "There is no assumption check that you may read.", after: [CheckCounts(counts).sentence]))
  }

  private func table(_ shapes: [CheckShape]) -> PlainTable {
    PlainTable(
      header: ["number", "assumption", "by", "peers", "outcome", "revised", "test", "visibility", "created_at"],
      rows: shapes.map {
        [
          "\($0.number)", $0.assumption, $0.by ?? "", $0.peers.joined(separator: ", "), $0.outcome, $0.revised ?? "",
          $0.test ?? "", $0.visibility, $0.createdAt,
        ]
      })
  }
}
