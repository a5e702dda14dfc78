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
    let desk = try ReportDesk(options: report, context: context)
    let named = try desk.scope()
    let drafts = try desk.drafts(of: named ?? desk.everyCommunity())
    let (book, materials) = (desk.book, drafts.map(\.material))
    let typed = report.community == nil ? nil : materials.first.map { $0.community.map { "\($0.number)" } ?? "all" }
    let door = ReportListScreen.Door(
      program: context.located("hmw report"), community: typed, asksWhich: named == nil, audience: report.audience)
    try context.show(
      ReportListScreen(
        name: named == nil ? book.cohort.name : materials.first?.name ?? book.cohort.name,
        rows: ReportKind.allCases.map { ReportListScreen.Row($0, in: materials, door) },
        communities: named == nil ? book.communities : [], findings: findings(drafts), door: door))
  }

  private func findings(_ drafts: [ReportDraft]) -> Int {
    FindingsList(drafts.flatMap(\.material.findings), for: report.audience).findings.count
  }
}
