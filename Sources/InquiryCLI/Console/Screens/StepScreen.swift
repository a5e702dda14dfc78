import InquiryDomain
import InquiryWorkbench

/// A step as it begins: its name and time, what the facilitator says, and what people do.
struct StepScreen: Sendable {
  let view: SessionView
  let book: CohortBook

  func lines(on screen: Screen) -> [String] {
    guard let stop = view.currentStep else { return [] }
    let turn = stop.rounds > 1 ? " · round \(stop.round) of \(stop.rounds)" : ""
    let clock = [LocalTime(view.now, in: book.zone).clock, ClockText.pace(view.behind)].compactMap(\.self).joined(
      separator: " · ")
    return screen.header(
      screen.ink.chrome("\(stop.step.title)\(turn) · \(ClockText.planned(stop.step.minutes))"), screen.ink.chrome(clock)
    )
      + labelled("Say", stop.step.script, screen) + labelled("Do", stop.step.prompt, screen)
      + (stop.step.silent ? ["  In silence."] : [])
      + (view.hidesEntries ? ["  Notes stay hidden until you type reveal."] : []) + readers(of: stop.step, screen)
  }

  /// Who will be able to read what is written in the step.
  private func readers(of step: ProtocolStep, _ screen: Screen) -> [String] {
    switch step.captures {
    case .check: labelled("Read", "by its owner and their partner", screen)
    case .need, .cause, .sort, .group, .question: labelled("Read", "by \(Tier.community.readers)", screen)
    case .adopt, .insight: labelled("Read", "by \(Tier.cohort.readers)", screen)
    case .story, .nothing, .vote, .application, .debrief: []
    }
  }

  private func labelled(_ label: String, _ text: String, _ screen: Screen) -> [String] {
    screen.lines(text, width: screen.width - 7).enumerated().map { ($0 == 0 ? "  \(label)" : "").padded(to: 7) + $1 }
  }
}
