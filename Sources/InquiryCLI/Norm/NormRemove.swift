import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Drops a norm.
struct NormRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Drop a norm.", discussion: "Example: hmw norm remove 2")

  @Argument(help: "The norm's number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let norm: Norm = try workbench.numbered(number, in: try context.cohort().id, as: "norm")
    try workbench.removeNorm(norm.id, by: try context.actor())
    try context.show(Done("norm.remove", NormShape(norm), "Dropped norm \(norm.number). Wrong? hmw undo"))
  }
}
