import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The debriefs that you may read.
struct DebriefList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Your debriefs, newest first; nobody else's are shown.",
    discussion: "Example:  hmw debrief list --as ana")

  @Flag(help: "All of them, not only the last ten.")
  var all = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let views = try context.workbench().debriefs(in: book.cohort.id, last: all ? nil : 10, to: context.viewer())
    let shapes = views.map { DebriefShape($0, book: book) }
    try context.show(
      Listing(
        kind: "debrief.list", payload: shapes, table: table(shapes), noun: "Debrief", rows: shapes.map(row),
        none: try context.actor(in: book).personID == nil
          ? "Debriefs stay with their people. Yours: hmw debrief list --as NAME"
          : "You have no debrief yet. Start one: hmw debrief start",
        after: !all && shapes.count == 10 ? ["The last ten. All of them: hmw debrief list --all"] : []))
  }

  private func row(_ shape: DebriefShape) -> ListedRow {
    ListedRow(
      key: "\(shape.number)", text: NumberWords.listed(shape.people),
      facts: [
        CivilDate(shape.heldOn)?.longText ?? shape.heldOn, shape.minutes.map { "\($0) min" } ?? "",
        shape.nextContactOn.flatMap { CivilDate($0) }.map { "next \($0.shortText)" } ?? "",
      ])
  }

  private func table(_ shapes: [DebriefShape]) -> PlainTable {
    PlainTable(
      header: ["number", "people", "held_on", "minutes", "channel", "next_contact_on"],
      rows: shapes.map {
        [
          "\($0.number)", $0.people.joined(separator: ", "), $0.heldOn, $0.minutes.map { "\($0)" } ?? "",
          $0.channel ?? "", $0.nextContactOn ?? "",
        ]
      })
  }
}
