import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a plan to learn.
struct LearnEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a plan to learn; what you leave out stays.",
    discussion: "hmw learn edit 3 --product \"a shorter script\"")

  @Argument(help: "Its number.")
  var number: Int

  @Flag(help: "Alone from now on.")
  var alone = false

  @OptionGroup var options: LearnOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let bench = try context.workbench()
    let view = try bench.learningPlan(number, in: context.cohort().id, to: context.viewer())
    let partners = alone ? [] : options.with.isEmpty ? nil : options.with
    let plan = try bench.editLearningPlan(
      view.plan.id, options.form(partners: partners, in: context), by: context.actor())
    try context.show(
      Done(
        "learn.edit", LearnShape(bench.learningPlan(of: plan), book: context.book()),
        "Changed plan \(number). Wrong? hmw undo"))
  }
}
