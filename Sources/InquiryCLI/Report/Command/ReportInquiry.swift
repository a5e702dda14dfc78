import ArgumentParser
import InquiryReports

/// The inquiry at length.
struct ReportInquiry: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "inquiry", abstract: "The inquiry at length, for Word.",
    discussion: """
      hmw report inquiry
      hmw report inquiry --format md --output -
      """)

  @Option(help: "docx, md or txt.")
  var format: ReportFormat?

  @OptionGroup var report: ReportOptions
  @OptionGroup var file: ReportOutputOption
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try ReportMaking(report: report, place: place, output: file.output, context: context).make(.inquiry, as: format)
  }
}
