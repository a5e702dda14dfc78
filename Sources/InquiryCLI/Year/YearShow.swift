import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The year with what has been done in it.
struct YearShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The year, session by session, with what has been done.", aliases: ["list"])

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    try context.show(YearScreen(cohort: cohort, year: context.workbench().year(of: cohort.id)))
  }
}
