import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a group's name or time zone.
struct CohortEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a group's name or time zone.",
    discussion: "Example: hmw cohort edit --time-zone Pacific")

  @Argument(help: "The group, by number or name; the one in use if left out.")
  var group: String?

  @Option(help: "The new name.")
  var name: String?

  @Option(help: ArgumentHelp("The new time zone, such as America/Chicago or Pacific.", valueName: "zone"))
  var timeZone: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard name != nil || timeZone != nil else {
      throw Failure(
        .usage, "cohort.nothing", "What should change?", hint: "hmw cohort edit --name NAME --time-zone ZONE")
    }
    let workbench = try context.workbench()
    let cohort = try group.map { try workbench.cohort($0) } ?? context.cohort()
    let changed = try workbench.editCohort(cohort.id, name: name, timeZone: timeZone, by: try context.actor())
    try context.show(
      Done(
        "cohort.edit", try CohortShape(changed, in: workbench),
        "The group is now \(changed.name), in the time zone \(changed.timeZone). Wrong? hmw undo"))
  }
}
