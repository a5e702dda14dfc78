import ArgumentParser
import InquiryReports

/// The year on one sheet.
struct ReportJourney: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "journey", abstract: "How the question and the year went, on one sheet.",
    discussion: "Example: hmw report journey --for cohort --open")

  @OptionGroup var report: ReportOptions
  @OptionGroup var sheet: ReportPaperOption
  @OptionGroup var file: ReportOutputOption
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try ReportMaking(report: report, place: place, output: file.output, context: context)
      .make(.journey, on: sheet.paper(in: context))
  }
}
