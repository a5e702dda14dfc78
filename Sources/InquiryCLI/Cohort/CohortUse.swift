import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Chooses the group that commands mean when they name none.
struct CohortUse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose the group that commands mean when they name none.",
    discussion: "Example: hmw cohort use 2")

  @Argument(help: "The group, by number or name.")
  var group: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let cohort = try workbench.cohort(group)
    try workbench.useCohort(cohort.id)
    try context.show(
      Done(
        "cohort.use", try CohortShape(cohort, in: workbench),
        "Commands now mean \(cohort.name). To go back: hmw cohort use NUMBER"))
  }
}
