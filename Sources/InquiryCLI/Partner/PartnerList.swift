import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// Who partners with whom.
struct PartnerList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Who partners with whom; members see their own partner.",
    discussion: "Example:  hmw partner list --all")

  @Flag(help: "Past partners too, with their dates and why they parted.")
  var all = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let views = try context.workbench().partners(in: book, past: all, to: context.viewer())
    let shapes = views.map { PartnerShape($0.partnership, book: book) }
    try context.show(
      Listing(
        kind: "partner.list", payload: shapes, table: table(shapes), noun: "Partners",
        rows: zip(views, shapes).map { row($0.partnership, $1, book) },
        none: context.actor(in: book).facilitates
          ? "Nobody has a partner yet. Form them: hmw partner form" : "You have no partner yet. Ask your facilitator.",
        after: shapes.contains { $0.state == "broken" } ? ["Somebody was left alone: hmw partner repair"] : []))
  }

  private func row(_ partnership: Partnership, _ shape: PartnerShape, _ book: CohortBook) -> ListedRow {
    let day = { (moment: Instant) in LocalTime(moment, of: book.cohort).longDay }
    let since = day(partnership.startedAt)
    let facts =
      switch shape.state {
      case "ended": ["\(since) to \(partnership.endedAt.map(day) ?? "")", shape.reason ?? ""]
      case "broken": ["\(NumberWords.listed(shape.left)) left the group"]
      default: ["since \(since)"]
      }
    return ListedRow(
      key: "\(partnership.number)",
      text: NumberWords.listed(
        partnership.members.compactMap { book.label(of: $0) }.map { $0.replacing(", ", with: " of ") }),
      facts: facts)
  }

  private func table(_ shapes: [PartnerShape]) -> PlainTable {
    PlainTable(
      header: ["number", "people", "state", "left", "started_at", "ended_at", "reason"],
      rows: shapes.map {
        [
          $0.number.map { "\($0)" } ?? "", $0.people.joined(separator: ", "), $0.state,
          $0.left.joined(separator: ", "), $0.startedAt ?? "", $0.endedAt ?? "", $0.reason ?? "",
        ]
      })
  }
}
