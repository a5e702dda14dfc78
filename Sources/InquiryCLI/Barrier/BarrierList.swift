import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The barriers that one may see.
struct BarrierList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The barriers that you may see, in the order of their numbers.")

  @Flag(help: "Only those that nobody has removed and that the district has not turned down.")
  var open = false

  @Option(help: "Only those that stand so: raised, heard, working, removed or standing.")
  var status: [Barrier.Status] = []

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let community = try where_.community.map { try book.community(typed: $0).id }
    let statuses = open ? Set(Barrier.Status.allCases.filter(\.isOpen)) : status.isEmpty ? nil : Set(status)
    let shapes = try context.workbench().barriers(
      in: book.cohort.id, statuses: statuses, community: community, to: context.viewer()
    ).map { BarrierShape($0, book: book) }
    try context.show(
      Listing(
        kind: "barrier.list", payload: shapes, table: Self.table(of: shapes), noun: "Barrier",
        rows: shapes.map { ListedRow(key: "\($0.number)", text: $0.text, facts: Self.facts(of: $0)) },
        none: "No barriers \(statuses == nil ? "here yet" : "stand so"). Raise one: hmw barrier raise TEXT",
        after: shapes.isEmpty ? [] : ["hmw barrier show NUMBER · hmw barrier answer NUMBER TEXT --status heard"]))
  }

  private static func facts(of barrier: BarrierShape) -> [String] {
    [
      barrier.owner ?? "nobody asked yet", barrier.category.flatMap { Category(rawValue: $0)?.title } ?? "",
      Barrier.Status(rawValue: barrier.status)?.words ?? "",
    ]
  }

  private static func table(of shapes: [BarrierShape]) -> PlainTable {
    PlainTable(
      header: ["number", "status", "category", "owner", "text", "answer", "created_at"],
      rows: shapes.map {
        [
          "\($0.number)", $0.status, $0.category ?? "", $0.owner ?? "", $0.text, $0.answer ?? "", $0.createdAt,
        ]
      })
  }
}
