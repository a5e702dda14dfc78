import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists the groups in this workbook.
struct CohortList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The groups in this workbook.", discussion: "Example: hmw cohort list")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shapes = try context.hasWorkbook ? Self.shapes(in: context) : []
    try context.show(
      RecordList(
        kind: "cohort.list", payload: shapes, title: "Groups",
        columns: [
          RecordColumn("No", "number"), RecordColumn("Name", "name"), RecordColumn("People", "people"),
          RecordColumn("Communities", "communities"), RecordColumn("Sessions", "sessions"),
          RecordColumn("Time zone", "time_zone"),
        ],
        rows: shapes.map {
          ["\($0.number)", $0.name, "\($0.people)", "\($0.communities)", "\($0.sessions)", $0.timeZone]
        },
        empty: "No group is set up yet. Begin with: hmw cohort new",
        next: shapes.count > 1 ? "hmw cohort use NUMBER · hmw cohort show NUMBER" : "hmw cohort show"))
  }

  private static func shapes(in context: CommandContext) throws -> [CohortShape] {
    let workbench = try context.workbench()
    return try workbench.cohorts().map { try CohortShape($0, in: workbench) }
  }
}
