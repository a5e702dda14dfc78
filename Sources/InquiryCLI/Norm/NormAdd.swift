import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps something the group agreed on.
struct NormAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep something the group agreed on.",
    discussion: "Example: hmw norm add \"Stories stay in the room\" --revisit \"in 3 months\"")

  @Argument(help: "What was agreed, in one sentence.")
  var text: [String] = []

  @Option(help: ArgumentHelp("The day on which to look at it again.", valueName: "date"))
  var revisit: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !text.isEmpty else {
      throw Failure(
        .usage, "norm.no-text", "What did the group agree on?", hint: "hmw norm add \"Stories stay in the room\"")
    }
    let workbench = try context.workbench()
    let cohort = try context.cohort()
    let day = try revisit.map { try context.day($0, in: cohort) }
    let norm = try workbench.addNorm(
      text.joined(separator: " "), revisitOn: day?.description, to: cohort.id, by: try context.actor())
    let again = day.map { " You look at it again on \($0.longText)." } ?? ""
    try context.show(Done("norm.add", NormShape(norm), "Kept norm \(norm.number).\(again) Wrong? hmw undo"))
  }
}
