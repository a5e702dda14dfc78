import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What a person must read before it goes out.
struct ReportFindings: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "Words that may tell who somebody is, to be read before they go out.",
    discussion: """
      hmw report findings --for network > findings.txt
      hmw report all --for network --accept-findings findings.txt

      Read each line. Change the words that must not go out (hmw story edit 3, hmw note edit 5), and take out the lines
      that you do not accept. Changed words are asked about again, and so is every wider audience.
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let desk = try ReportDesk(options: report, context: context)
    let drafts = try desk.everyDraft()
    try context.show(FindingsList(drafts.flatMap(\.material.findings), for: report.audience))
  }
}
