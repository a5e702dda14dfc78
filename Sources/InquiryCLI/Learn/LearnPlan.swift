import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps how somebody learns until the next session.
struct LearnPlan: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say how you learn until the next session: alone, or as partners.",
    discussion: """
      hmw learn plan --alone --resource 12 --as Ana
      hmw learn plan --partners --with Ben --product "a greeting script" --for "front offices" --playlist 6 --as Ana
      """)

  @Flag(help: "Alone, to build background.")
  var alone = false

  @Flag(help: "As partners, to make and share something.")
  var partners = false

  @Option(help: ArgumentHelp("Whose plan it is.", valueName: "name"))
  var by: String?

  @OptionGroup var options: LearnOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try checkMode()
    var form = try options.form(partners: options.with, in: context)
    form.personID = try by.map { try context.book().person($0).id }
    let plan = try context.workbench().addLearningPlan(
      form, in: context.place(where_, by: by), by: context.actor())
    let view = try context.workbench().learningPlan(of: plan)
    try context.show(
      Done(
        "learn.plan", LearnShape(view, book: context.book()),
        "\(line(plan)) \(plan.visibility.readersSentence) Wrong? hmw undo"))
  }

  private func line(_ plan: LearningPlan) -> String {
    plan.mode == .alone
      ? "Plan \(plan.number): alone, to build background."
      : "Plan \(plan.number): as partners. When it is made: hmw learn made \(plan.number) --title \"…\" --kind example."
  }

  private func checkMode() throws(Failure) {
    guard alone != partners else {
      throw Failure(
        .usage, "learn.mode", "Do you learn alone, to build background, or as partners who make something?",
        hint: "hmw learn plan --alone --resource 12, or hmw learn plan --partners --with BEN --product \"a script\"")
    }
    guard alone || !options.with.isEmpty else {
      throw Failure(
        .usage, "learn.with", "Who is your partner?",
        hint: "hmw learn plan --partners --with BEN --product \"a script\"")
    }
    guard partners || options.with.isEmpty else {
      throw Failure(
        .usage, "learn.mode", "--with is for partners.", hint: "hmw learn plan --partners --with \(options.with[0])")
    }
  }
}
