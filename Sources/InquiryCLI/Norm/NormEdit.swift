import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes the words of a norm, or the day on which to look at it again.
struct NormEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a norm, or the day on which to look at it again.",
    discussion: "Example: hmw norm edit 2 --text \"What is said here stays here\"")

  @Argument(help: "The norm's number.")
  var number: Int

  @Option(help: "The new words.")
  var text: String?

  @Option(help: ArgumentHelp("The day on which to look at it again.", valueName: "date"))
  var revisit: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard text != nil || revisit != nil else {
      throw Failure(
        .usage, "norm.nothing", "What should change?", hint: "hmw norm edit \(number) --text TEXT --revisit DATE")
    }
    let workbench = try context.workbench()
    let cohort = try context.cohort()
    let norm: Norm = try workbench.numbered(number, in: cohort.id, as: "norm")
    let day = try revisit.map { try context.day($0, in: cohort) }
    let changed = try workbench.editNorm(norm.id, text: text, revisitOn: day?.description, by: try context.actor())
    let again = day.map { ", to look at again on \($0.longText)" } ?? ""
    try context.show(
      Done("norm.edit", NormShape(changed), "Norm \(changed.number) is now: \(changed.text)\(again). Wrong? hmw undo"))
  }
}
