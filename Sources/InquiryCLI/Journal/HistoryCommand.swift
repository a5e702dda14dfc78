import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists who changed what, and when.
struct HistoryCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed what, and when.", discussion: "Example: hmw history --limit 50")

  @Option(help: ArgumentHelp("How many changes, the newest first.", valueName: "number"))
  var limit = 20

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard limit > 0 else { throw Failure(.usage, "history.limit", "How many changes?", hint: "hmw history --limit 20") }
    let operations = try context.hasWorkbook ? context.workbench().history(limit: limit) : []
    let (zone, now) = (context.displayZone, context.ambient.now())
    let isScreen = context.profile.outputIsTTY && !context.options.plain
    try context.show(
      RecordList(
        kind: "history", payload: operations.map { OperationShape($0) }, title: "History, newest first",
        columns: [
          RecordColumn("No", "number"), RecordColumn("When", "at"), RecordColumn("Who", "by"),
          RecordColumn("What", "sentence"), RecordColumn("Now", "state"),
        ],
        rows: operations.map { operation in
          [
            "\(operation.sequence)", isScreen ? operation.moment(in: zone, now: now) : operation.at.description,
            operation.actorName, operation.sentence, operation.undone ? "undone" : "",
          ]
        },
        empty: "Nothing has been changed yet.",
        next: "hmw undo · hmw undo --operation NUMBER · hmw redo"))
  }
}
