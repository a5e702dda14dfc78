import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts what partners made among the resources.
struct LearnMade: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "made", abstract: "Share what you made: it becomes a resource that others can use.",
    discussion: "hmw learn made 3 --title \"Greeting script\" --minutes 5 --kind example")

  @Argument(help: "The number of the plan.")
  var number: Int

  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @Option(help: "example, tool or protocol.")
  var kind: Resource.Kind = .example

  @Option(help: ArgumentHelp("Where it can be found.", valueName: "address"))
  var url: String?

  @Option(help: "How long it takes to use it.")
  var minutes: Int?

  @Option(help: "What it builds: R, K, S, D, or several as K,S. Without it, what the plan's list builds.")
  var builds: BuildsWord?

  @Option(help: ArgumentHelp("What it is good for, without names.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The question to think about afterwards.", valueName: "text"))
  var prompt: String?

  @Flag(help: "It is for partners.")
  var forPartners = false

  @Flag(help: "A person has read what the privacy scrub points at, and lets it travel to the network.")
  var acceptFindings = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard let title else {
      throw Failure(
        .usage, "learn.no-title", "What is it called?", hint: "hmw learn made \(number) --title \"Greeting script\"")
    }
    let bench = try context.workbench()
    let view = try bench.learningPlan(number, in: context.cohort().id, to: context.viewer())
    let form = ResourceForm(
      title: title, url: url, kind: kind, minutes: minutes, builds: builds?.categories,
      usedBy: forPartners ? .partner : nil, note: note, prompt: prompt)
    let made = try bench.recordProduct(of: view.plan.id, form, acceptsFindings: acceptFindings, by: context.actor())
    try context.show(Done("learn.made", LearnShape(made, book: context.book()), line(made)))
  }

  private func line(_ view: LearningView) -> String {
    let list = view.playlist.map { ", in the list \"\($0.title.truncated(to: 50))\"" } ?? ""
    return "Shared as resource \(view.product?.number ?? 0)\(list). Everyone in the network can use it. Wrong? hmw undo"
  }
}
