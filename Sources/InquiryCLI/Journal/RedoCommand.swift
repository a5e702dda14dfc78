import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Brings back what was undone last.
struct RedoCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what was undone last.", discussion: "Example: hmw redo")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let redone = try context.hasWorkbook ? context.workbench().redo(by: try context.rewinder()) : nil
    guard let redone else {
      return try context.show(Done("redo", DoneShape(done: "nothing"), "There is nothing to bring back."))
    }
    let told = redone.told(in: context.displayZone, now: context.ambient.now())
    try context.show(Done("redo", OperationShape(redone), "Back again: \(told). Wrong? hmw undo"))
  }
}
