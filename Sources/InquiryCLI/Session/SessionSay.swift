import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What the facilitator says in the current step, and what people see.
struct SessionSay: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "say", abstract: "What to say in the current step, and what people see.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try which.session(in: context)
    let view = try context.workbench().view(of: session.id)
    guard let stop = view.currentStep else {
      throw Failure(
        .invalid, "session.not-started", "Session \(session.number) has not started.",
        hint: "hmw session start \(session.number)")
    }
    let fields = [CardField("Say", stop.step.script), CardField("People see", stop.step.prompt)]
    try context.show(
      Card(
        kind: "session.say", payload: SessionStateShape.Step(stop, hides: view.hidesEntries),
        title: stop.titleWithRound,
        key: "\(session.number)", fields: fields))
  }
}
