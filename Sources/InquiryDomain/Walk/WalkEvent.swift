/// What a facilitator can do to a running session.
package enum WalkEvent: Hashable, Sendable {
  case start, next, back, pause, resume, reveal, finish, reopen
  /// Gives the step that runs more minutes, or fewer when negative.
  case extend(minutes: Int)

  /// One of each kind, for help, buttons and tests.
  package static let samples: [WalkEvent] = [
    .start, .next, .back, .pause, .resume, .extend(minutes: 1), .reveal, .finish, .reopen,
  ]

  /// The word that is stored and typed.
  package var word: String {
    switch self {
    case .start: "start"
    case .next: "next"
    case .back: "back"
    case .pause: "pause"
    case .resume: "resume"
    case .extend: "extend"
    case .reveal: "reveal"
    case .finish: "finish"
    case .reopen: "reopen"
    }
  }

  /// Minutes, for an event that has them.
  package var amount: Int? {
    if case .extend(let minutes) = self { minutes } else { nil }
  }

  /// Reads an event back from its stored word; nil for an unknown word, and for an extension that lacks its minutes.
  ///
  /// - Parameter amount: minutes for `extend`; other events leave it alone.
  package init?(word: String, amount: Int? = nil) {
    if word == "extend", let amount {
      self = .extend(minutes: amount)
    } else if let event = Self.samples.first(where: { $0.word == word && $0.amount == nil }) {
      self = event
    } else {
      return nil
    }
  }
}
