import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Opens a promise again that was marked as kept.
struct PromiseOpen: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a promise again that was marked as kept.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let kept = try context.workbench().finishCommitment(
      context.promise(number).id, done: false, by: context.actor())
    try context.show(
      Done("promise.open", PromiseShape(kept, in: context.book()), "Promise \(number) is open again. Wrong? hmw undo"))
  }
}
