import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The votes so far.
struct VoteList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The votes so far.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let workbench = try context.workbench()
    let viewer = try context.viewer()
    let shapes = try workbench.votes(in: book.cohort.id, to: viewer).map {
      VoteShape(try workbench.vote($0.id, to: viewer), book: book)
    }
    try context.show(
      Listing(
        kind: "vote.list", payload: shapes,
        table: PlainTable(
          header: ["number", "on", "community", "open", "voted", "options", "opened_at", "closed_at"],
          rows: shapes.map {
            [
              "\($0.number)", $0.on, $0.community ?? "", $0.open ? "yes" : "no", "\($0.voted)", "\($0.options.count)",
              $0.openedAt,
              $0.closedAt ?? "",
            ]
          }),
        noun: "Vote",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: "On \($0.options.count) \($0.on)",
            facts: [$0.community ?? "", $0.open ? "open" : "closed", $0.turnoutText])
        },
        none: "There has been no vote yet. Open one: hmw vote open"))
  }
}
