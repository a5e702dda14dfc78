import ArgumentParser
import InquiryDomain
import InquiryReports

/// Every list as a table.
struct ReportData: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Every list as a table for a spreadsheet, in a folder with a README.",
    discussion: """
      hmw report data --for cohort
      hmw report data --delimiter ";" --out tables

      Everything without loss, to be read back: hmw export
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var table: ReportTableOptions
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let desk = try ReportDesk(options: report, context: context)
    let draft = try desk.draft(for: .data, ofGroup: true)
    try desk.settle([(draft, [.data])])
    let data = draft.dataFiles(try table.format())
    try ReportMade(place: place, options: report, context: context).save(data.files, in: data.folder)
  }
}

/// How tables are written.
struct ReportTableOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What parts the cells: a comma, a semicolon or a tab.", valueName: "sign"))
  var delimiter = ","

  @Flag(help: "Without the mark at the beginning that Excel needs; for scripts.")
  var noBom = false

  init() {}

  /// - Throws: `Failure` for a sign that spreadsheets don't know.
  func format() throws(Failure) -> TableFormat {
    let sign = ["tab", "\\t"].contains(delimiter) ? "\t" : delimiter
    guard let delimiter = TableFormat.Delimiter.allCases.first(where: { String($0.rawValue) == sign }) else {
      throw Failure(
        .usage, "report.delimiter", "Tables can have a comma, a semicolon or a tab between the cells.",
        hint: "--delimiter ';', or --delimiter tab")
    }
    return TableFormat(delimiter: delimiter, hasMark: !noBom)
  }
}
