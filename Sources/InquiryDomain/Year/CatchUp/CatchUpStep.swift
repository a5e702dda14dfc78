/// One step of a session as somebody makes up for it alone, or with a partner on the phone (`practice.md` §12).
package struct CatchUpStep: Equatable, Sendable {
  package var captures: ProtocolStep.Capture
  package var title: String
  /// What participants saw in the step.
  package var prompt: String
  /// What one person needs for it.
  package var minutes: Int
  /// It was held in pairs: a partner on the phone will do.
  package var withPartner: Bool

  /// The way through an agenda for somebody who was away: only what people wrote, each kind of entry once.
  ///
  /// Sorting and grouping are done; what is left of them is to read the wall, which the causes ask for already.
  package static func path(through agenda: [AgendaItem]) -> [CatchUpStep] {
    var seen: Set<ProtocolStep.Capture> = []
    return agenda.sorted { $0.position < $1.position }.flatMap(\.steps).compactMap { step in
      let kind: ProtocolStep.Capture = [.sort, .group].contains(step.captures) ? .cause : step.captures
      guard kind != .nothing, seen.insert(kind).inserted else { return nil }
      return CatchUpStep(
        captures: kind, title: step.title, prompt: step.prompt, minutes: minutes(for: kind),
        withPartner: [.pairs, .triads].contains(step.work))
    }
  }

  /// Alone it goes faster: nobody else has a turn, and listening is reading.
  private static func minutes(for kind: ProtocolStep.Capture) -> Int {
    switch kind {
    case .nothing: 0
    case .story: 10
    case .need, .vote, .adopt, .insight: 5
    case .check, .debrief: 20
    case .cause, .sort, .group, .question: 10
    case .application: 5
    }
  }

  /// What there is to read, as the command that shows it; nil where nothing needs to be read.
  package var reading: String? {
    switch captures {
    case .story: "hmw story list"
    case .need: "hmw need list"
    case .cause, .sort, .group: "hmw wall"
    case .question: "hmw question list"
    case .vote: "hmw vote list"
    case .adopt, .insight: "hmw inquiry show"
    case .check, .application, .debrief, .nothing: nil
    }
  }

  /// What to type, for somebody who acts under a name; nil where it is too late to write.
  package func writing(as name: String) -> String? {
    let who = name.contains(" ") ? "\"\(name)\"" : name
    return switch captures {
    case .story: "hmw story add --text - --as \(who)"
    case .need: "hmw need add \"I needed … so that …\" --as \(who)"
    case .check: "hmw check add --assumption \"…\" --peer NAME --as \(who)"
    case .cause, .sort, .group: "hmw note add \"…\" --as \(who)"
    case .question: "hmw question add \"How might we …?\" --as \(who)"
    case .application: "hmw log plan \"…\" --as \(who)"
    case .debrief: "hmw debrief start --as \(who) --with NAME"
    case .insight, .adopt: "hmw inquiry think \"…\" --as \(who)"
    case .vote, .nothing: nil
    }
  }
}
