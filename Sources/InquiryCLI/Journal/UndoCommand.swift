import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes back the last change, or an older one by its number.
struct UndoCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change; again goes further back.",
    discussion: "Example: hmw undo")

  @Option(help: ArgumentHelp("A change by its number in hmw history.", valueName: "number"))
  var operation: Int64?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    // Asked before: the change may be the one that made the group.
    let zone = context.displayZone
    let undone = try context.hasWorkbook ? context.workbench().undo(operation, by: try context.rewinder()) : nil
    guard let undone else {
      return try context.show(Done("undo", DoneShape(done: "nothing"), "There is nothing to undo."))
    }
    let line = "Undone: \(undone.told(in: zone, now: context.ambient.now()))."
    let words = [line, undone.undoNote, "Bring it back: hmw redo"].compactMap(\.self).joined(separator: " ")
    try context.show(Done("undo", OperationShape(undone), words))
  }
}

extension CommandContext {
  /// Who undoes: whoever is named, even where the group they belong to is the thing undone.
  func rewinder() throws -> Actor {
    let named = options.actor ?? environment["HMW_AS"] ?? ""
    return named.isEmpty ? .keeper : try actor()
  }
}
