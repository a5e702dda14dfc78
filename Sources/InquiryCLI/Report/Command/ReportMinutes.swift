import ArgumentParser
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// The minutes of a session.
struct ReportMinutes: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "What a session decided and who does what by when, ready to send.",
    discussion: """
      hmw report minutes --output -
      hmw report minutes --session 3 --format docx

      Without --community they are of the whole group where there are several communities.
      """)

  @Option(help: ArgumentHelp("The session's number; the last one that was closed, if left out.", valueName: "number"))
  var session: Int?

  @Option(help: "md, txt or docx.")
  var format: ReportFormat?

  @OptionGroup var report: ReportOptions
  @OptionGroup var file: ReportOutputOption
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try ReportMaking(report: report, place: place, output: file.output, context: context)
      .make(.minutes, as: format, session: session)
  }
}
