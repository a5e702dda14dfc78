import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a barrier back.
struct BarrierRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a barrier back.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let barrier = try context.barrier(number).barrier
    try context.workbench().removeBarrier(barrier.id, by: context.actor())
    try context.show(Done("barrier.remove", RemovedShape(barrier), "Removed barrier \(number). Wrong? hmw undo"))
  }
}
