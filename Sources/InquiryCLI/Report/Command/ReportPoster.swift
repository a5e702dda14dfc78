import ArgumentParser
import InquiryReports

/// The inquiry on one sheet.
struct ReportPoster: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster", abstract: "The inquiry on one sheet for the wall.",
    discussion: """
      hmw report poster --open
      hmw report poster --community 2 --for cohort --paper a4

      It is a page of its own: open it in a browser, and print it. hmw says which box has too many words.
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var sheet: ReportPaperOption
  @OptionGroup var file: ReportOutputOption
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try ReportMaking(report: report, place: place, output: file.output, context: context)
      .make(.poster, on: sheet.paper(in: context))
  }
}
