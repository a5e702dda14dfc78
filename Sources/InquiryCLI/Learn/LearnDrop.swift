import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Drops a plan to learn; it stays in the list of all.
struct LearnDrop: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Drop a plan to learn.", discussion: "hmw learn drop 3")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let bench = try context.workbench()
    let view = try bench.learningPlan(number, in: context.cohort().id, to: context.viewer())
    let plan = try bench.editLearningPlan(view.plan.id, LearningForm(status: .dropped), by: context.actor())
    try context.show(
      Done(
        "learn.drop", LearnShape(bench.learningPlan(of: plan), book: context.book()),
        "Dropped plan \(number). Plans change; that is fine. Wrong? hmw undo"))
  }
}
