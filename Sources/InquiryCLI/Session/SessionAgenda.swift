import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The agenda of a session, step by step.
struct SessionAgenda: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "agenda", abstract: "The agenda of a session, step by step.")

  @Argument(help: "Its number; the running or the next session if left out.")
  var number: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().view(of: context.nearestSession(number).id)
    try context.show(AgendaAnswer(screen: AgendaScreen(view: view, zone: view.cohort.zone)))
  }
}

/// The agenda as an answer: lines, a table or shapes.
struct AgendaAnswer: Presentable {
  let kind = "session.agenda"
  let screen: AgendaScreen

  var payload: [AgendaRowShape] { AgendaRow.rows(of: screen.view).map { AgendaRowShape($0) } }
  var table: PlainTable? { screen.table }

  func lines(on surface: Screen) -> [String] { screen.lines(on: surface) }
}
