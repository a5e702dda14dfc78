import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a session; its agenda only until it has begun.
struct SessionEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a session; its agenda only until it has begun.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var plan: SessionPlan

  @Option(help: ArgumentHelp("What it is for, in the year's plan.", valueName: "text"))
  var focus: String?

  @Option(help: ArgumentHelp("What it leaves behind.", valueName: "text"))
  var produces: String?

  @Option(help: ArgumentHelp("What people do until the next.", valueName: "text"))
  var meanwhile: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let words = [plan.title, plan.at, focus, produces, meanwhile].compactMap(\.self)
    guard !words.isEmpty || !plan.protocols.isEmpty else {
      throw Failure(
        .usage, "session.no-change",
        "What is to change? Use --title, --at, --protocol, --focus, --produces or --meanwhile.",
        hint: "hmw session edit \(number) --at \"3 Mar 15:30\"")
    }
    let session = try context.workbench().editSession(
      context.session(number).id, title: plan.title, start: plan.start(in: context), protocols: plan.protocols,
      focus: focus, produces: produces, meanwhile: meanwhile, by: context.actor())
    let when =
      try plan.at == nil
      ? "" : SessionPlan.sentence(session.plannedStart, in: context).replacing(" for ", with: "; it is now on ")
    try context.show(Done("session.edit", SessionShape(session), "Changed session \(number)\(when). Wrong? hmw undo"))
  }
}
