import ArgumentParser
import InquiryReports

/// The wall as a picture.
struct ReportBoard: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "The wall of root causes as a picture.",
    discussion: """
      hmw report board
      hmw report board --format docx
      hmw report board --png
      """)

  @Option(help: "svg, a picture; html, a page to print; docx or md, with tables.")
  var format: ReportFormat?

  @Flag(help: "As PNG, with rsvg-convert or Chromium where the computer has one of them.")
  var png = false

  @OptionGroup var report: ReportOptions
  @OptionGroup var sheet: ReportPaperOption
  @OptionGroup var file: ReportOutputOption
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try ReportMaking(report: report, place: place, output: file.output, context: context)
      .make(.board, as: png ? .png : format, on: sheet.paper(in: context))
  }
}
