import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Deletes a group and all that it wrote; its name must be typed again.
struct CohortRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Delete a group and all that it wrote.",
    discussion: "Example: hmw cohort remove 2 --confirm \"Riverside Principals 2026\"")

  @Argument(help: "The group, by number or name.")
  var group: String

  @Option(help: ArgumentHelp("The group's name, to show that you mean it.", valueName: "name"))
  var confirm: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let cohort = try workbench.cohort(group)
    let shape = try CohortShape(cohort, in: workbench)
    let typed = try confirm ?? asked(about: cohort, in: context)
    try workbench.removeCohort(cohort.id, confirmation: typed, by: try context.actor(in: workbench.book(cohort.id)))
    try context.show(Done("cohort.remove", shape, "Deleted the group \(cohort.name). Wrong? hmw undo"))
  }

  private func asked(about cohort: Cohort, in context: CommandContext) throws -> String {
    guard context.profile.canPrompt else {
      throw Failure(
        .usage, "cohort.not-confirmed", "Deleting a group takes all that it wrote with it, so its name is needed.",
        hint: "hmw cohort remove \(cohort.number) --confirm \"\(cohort.name)\"")
    }
    var answers = context.answers
    let question = "Type the group's name to delete it and all that it wrote (\(cohort.name.safeForTerminal())): "
    guard case .line(let typed) = answers.next(prompt: Prompt(question)) else { return "" }
    return typed
  }
}
