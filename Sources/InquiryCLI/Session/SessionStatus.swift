import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The clock of the running session.
struct SessionStatus: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: "The clock of the running session.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().view(of: which.session(in: context).id)
    try context.show(SessionClock(view: view))
  }
}

/// The clock of a session in one line.
struct SessionClock: Presentable {
  let kind = "session.status"
  let view: SessionView

  var payload: SessionStateShape { SessionStateShape(view) }

  var table: PlainTable? {
    let shape = payload
    let row = [
      "\(view.session.number)", shape.step?.id ?? "", shape.endsAt ?? "", shape.leftSeconds.map(String.init) ?? "",
      shape.behindMinutes.map(String.init) ?? "", "\(shape.present)", "\(shape.invited)", "\(shape.notes)",
    ]
    return PlainTable(
      header: ["session", "step", "ends_at", "left_seconds", "behind_minutes", "joined", "invited", "notes"], rows: [row])
  }

  func lines(on screen: Screen) -> [String] {
    let dot = screen.ink.chrome(" · ")
    let step = view.currentStep.map { screen.words($0.titleWithRound) } ?? "not started"
    let clock = view.walk.isFinished ? "finished" : (view.left.map(ClockText.left) ?? "") + (view.walk.isPaused ? ", paused" : "")
    let first = ["Session \(view.session.number)", step].joined(separator: dot)
    let room = "\(view.present.count) of \(view.present.count + view.absent.count) present"
    let second = [view.behind.map(ClockText.behind), room, "\(view.counts.notes) note\(view.counts.notes == 1 ? "" : "s")"]
    return screen.header(first, clock) + [second.compactMap(\.self).joined(separator: dot)]
  }
}
