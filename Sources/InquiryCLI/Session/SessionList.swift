import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The sessions of the group.
struct SessionList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The sessions of the group.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    let sessions = try context.workbench().sessions(of: cohort.id)
    let shapes = sessions.map { SessionShape($0) }
    try context.show(
      Listing(
        kind: "session.list", payload: shapes,
        table: PlainTable(
          header: ["number", "title", "planned_start", "status"],
          rows: shapes.map { ["\($0.number)", $0.title, $0.plannedStart ?? "", $0.status] }),
        noun: "Session",
        rows: sessions.map {
          ListedRow(
            key: "\($0.number)", text: $0.title,
            facts: [
              $0.plannedStart.map { LocalTime($0, in: cohort.zone).dayAndClock } ?? "no date yet", $0.status.rawValue,
            ])
        },
        none: "No session is planned yet. Plan one: hmw session new --at \"next tue 15:30\""))
  }
}
