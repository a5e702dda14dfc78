import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What can be made here and now.
struct ReportList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What can be made here and now, with the command for each.",
    discussion: "Example: hmw report --community 2")

  @OptionGroup var report: ReportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let desk = ReportDesk(options: report, context: context)
    let named = try desk.scope()
    let drafts = try desk.drafts(of: named ?? desk.everyCommunity())
    let book = try context.book()
    try context.show(
      ReportListScreen(
        name: named == nil ? book.cohort.name : drafts.first?.material.name ?? book.cohort.name,
        rows: ReportKind.allCases.map { kind in
          ReportListScreen.Row(kind, in: drafts.map(\.material), asksWhich: named == nil, audience: report.audience)
        }, communities: named == nil ? book.communities : [], findings: findings(drafts), audience: report.audience))
  }

  private func findings(_ drafts: [ReportDraft]) -> Int {
    FindingsList(drafts.flatMap(\.material.findings), for: report.audience).findings.count
  }
}
