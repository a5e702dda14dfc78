import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The agenda of a session, step by step.
struct SessionAgenda: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "The agenda of a session, step by step.")

  @Argument(help: "Its number; the running or the next session if left out.")
  var number: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.show(AgendaAnswer(view: context.workbench().view(of: context.nearestSession(number).id)))
  }
}
