import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The causes and needs that a question grows from.
struct SourcesOption: ParsableArguments {
  @Option(help: ArgumentHelp("A cause it grows from; may be given again.", valueName: "number"))
  var cause: [Int] = []

  @Option(help: ArgumentHelp("A need it grows from; may be given again.", valueName: "number"))
  var need: [Int] = []

  init() {}

  func sources(in context: CommandContext) throws -> Workbench.Sources {
    Workbench.Sources(
      causes: try cause.map { try context.note($0).id }, needs: try need.map { try context.need($0).id })
  }
}
