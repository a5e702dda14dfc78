import InquiryDomain

/// How far a group has come between two sessions, in counts.
enum ProgressWords {
  /// `12 of 15 planned · 7 applied · 5 noted · 2 debriefed`.
  static func counts(_ counts: ProgressCounts, on screen: Screen) -> String {
    let dot = screen.accessible ? ", " : screen.ink.chrome(" · ")
    return [
      "\(counts.planned) of \(counts.people) planned", "\(counts.applied) applied", "\(counts.noted) noted",
      "\(counts.debriefed) debriefed",
    ].joined(separator: dot)
  }
}
