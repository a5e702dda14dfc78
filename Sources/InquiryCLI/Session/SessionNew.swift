import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts a session into the calendar.
struct SessionNew: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Put a session into the calendar; without protocols it holds the whole walk.",
    discussion: "hmw session new --at \"24 Feb 15:30\" --protocol story_circle --protocol assumption_check")

  @OptionGroup var plan: SessionPlan
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try context.workbench().planSession(
      in: context.cohort().id, title: plan.title, start: plan.start(in: context), protocols: plan.protocols,
      by: context.actor())
    let when = try SessionPlan.sentence(session.plannedStart, in: context)
    try context.show(
      Done(
        "session.new", SessionShape(session),
        "Planned session \(session.number), \(session.title)\(when). Wrong? hmw undo"))
  }
}
