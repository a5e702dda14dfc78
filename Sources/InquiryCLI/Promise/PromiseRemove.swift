import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a promise back.
struct PromiseRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a promise back.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let promise = try context.promise(number)
    try context.workbench().removeCommitment(promise.id, by: context.actor())
    try context.show(Done("promise.remove", RemovedShape(promise), "Removed promise \(number). Wrong? hmw undo"))
  }
}
