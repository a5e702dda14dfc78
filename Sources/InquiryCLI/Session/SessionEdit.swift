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
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard plan.title != nil || plan.at != nil || !plan.protocols.isEmpty else {
      throw Failure(
        .usage, "session.no-change", "What is to change? Use --title, --at or --protocol.",
        hint: "hmw session edit \(number) --at \"3 Mar 15:30\"")
    }
    let session = try context.workbench().editSession(
      context.session(number).id, title: plan.title, start: plan.start(in: context), protocols: plan.protocols,
      by: context.actor())
    let when =
      try plan.at == nil
      ? "" : SessionPlan.sentence(session.plannedStart, in: context).replacing(" for ", with: "; it is now on ")
    try context.show(Done("session.edit", SessionShape(session), "Changed session \(number)\(when). Wrong? hmw undo"))
  }
}
