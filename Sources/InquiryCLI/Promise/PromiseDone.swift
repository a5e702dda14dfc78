import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Marks a promise as kept.
struct PromiseDone: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Mark a promise as kept.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let kept = try context.workbench().finishCommitment(context.promise(number).id, by: context.actor())
    try context.show(
      Done("promise.done", PromiseShape(kept, in: context.book()), "Promise \(number) is kept. Wrong? hmw undo"))
  }
}
