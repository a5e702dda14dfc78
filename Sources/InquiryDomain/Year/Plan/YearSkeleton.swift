/// The same order in every session, for an hour and a half or for three hours (`practice.md` §12).
package enum YearSkeleton: Int, CaseIterable, Sendable {
  case short = 90
  case long = 180

  /// One part of a session and its minutes.
  package struct Part: Equatable, Sendable {
    package var name: String
    package var minutes: Int
  }

  package var parts: [Part] {
    switch self {
    case .short:
      [
        Part(name: "open with a norm", minutes: 5), Part(name: "what we tried, in pairs", minutes: 10),
        Part(name: "the community's inquiry", minutes: 40), Part(name: "a protocol or a playlist", minutes: 20),
        Part(name: "plan the next thing to try", minutes: 10), Part(name: "exit check", minutes: 5),
      ]
    case .long:
      [
        Part(name: "open with a norm", minutes: 10), Part(name: "partners talk over what they tried", minutes: 25),
        Part(name: "data, or what a walk showed", minutes: 15), Part(name: "the community's inquiry", minutes: 60),
        Part(name: "break", minutes: 10), Part(name: "learning", minutes: 30),
        Part(name: "plan the next thing to try, with a partner", minutes: 20), Part(name: "close", minutes: 10),
      ]
    }
  }

  /// The library's protocols that make up a session of this phase.
  package func protocols(of phase: YearPhase) -> [String] {
    ["opening"] + phase.protocols + (self == .long ? phase.longer : []) + ["closing"]
  }

  /// The length that an agenda was framed for; nil for one without the frame.
  package init?(of agenda: [AgendaItem]) {
    let norm = agenda.first { $0.protocolID == "opening" }?.steps.first { $0.id == "norm" }
    switch norm?.minutes {
    case 5: self = .short
    case 10: self = .long
    default: return nil
    }
  }

  /// The minutes that the steps of the frame take: `opening` and `closing` serve both lengths.
  package func fitted(_ definition: FacilitationProtocol) -> FacilitationProtocol {
    guard ["opening", "closing"].contains(definition.id) else { return definition }
    let minutes: [String: Double] =
      self == .short
      ? ["norm": 5, "pairs": 10, "plan": 10, "exit": 5] : ["norm": 10, "pairs": 25, "plan": 20, "exit": 10]
    var fitted = definition
    fitted.steps = definition.steps.map { step in
      var step = step
      step.minutes = minutes[step.id] ?? step.minutes
      return step
    }
    return fitted
  }
}
