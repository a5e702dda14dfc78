import InquiryDomain

/// The four dots of an application, and what they say in words: a sign never stands alone.
struct ProgressDots {
  let progress: Progress

  private var steps: [(word: String, isDone: Bool)] {
    [
      ("planned", progress.planned), ("applied", progress.applied), ("noted", progress.noted),
      ("debriefed", progress.debriefed),
    ]
  }

  /// `●●○○`, in signs that the terminal has.
  func signs(_ ink: Ink) -> String { ink.chrome(steps.map { $0.isDone ? "●" : "○" }.joined()) }

  /// `planned, applied`; what has been done so far.
  var done: String {
    let words = steps.filter(\.isDone).map(\.word)
    return words.isEmpty ? "nothing yet" : words.joined(separator: ", ")
  }

  /// `planned, applied; not noted, not debriefed yet`.
  var whole: String {
    let open = steps.filter { !$0.isDone }.map { "not \($0.word)" }.joined(separator: ", ")
    guard !open.isEmpty else { return done }
    return progress.planned ? "\(done); \(open) yet" : "\(open) yet"
  }

  /// The furthest step alone, for a list.
  var furthest: String { steps.last(where: \.isDone)?.word ?? "nothing yet" }
}
