/// Tells the notes that are not to be sorted as they stand: blame, results, remedies, and what is outside reach.
struct NoteFlagReader: Sendable {
  /// A flag with the words that raised it.
  struct Finding: Sendable {
    var flag: NoteFlag
    var tokens: [Int]
  }

  private static let flags = CueMatcher(BlameCues.all + OutcomeCues.all + RemedyCues.all + BeyondCues.all)
  private static let guards: [NoteFlag: CueMatcher] = [
    .blame: CueMatcher(BlameCues.guards), .outcome: CueMatcher(OutcomeCues.guards),
    .remedy: CueMatcher(RemedyCues.guards), .beyond: CueMatcher(BeyondCues.guards),
  ]

  /// The first flag that holds, or nil.
  ///
  /// - Parameter evidence: how loudly the note's own cues speak for the categories.
  static func finding(in text: CueText, evidence: CueEvidence) -> Finding? {
    let reason = reasonStart(in: text)
    let matches = flags.matches(in: text).filter { match in (match.tokens.first ?? 0) >= reason }
    for flag in [NoteFlag.remedy, .blame, .beyond, .outcome] {
      guard let match = matches.first(where: { flags.cues[$0.cue].meaning == .flag(flag) }) else { continue }
      if holds(flag, match, in: text, evidence: evidence) { return Finding(flag: flag, tokens: match.tokens) }
    }
    return nil
  }

  private static func holds(_ flag: NoteFlag, _ match: CueMatch, in text: CueText, evidence: CueEvidence) -> Bool {
    let start = match.tokens.first ?? 0
    if flag != .remedy, evidence.speaksOfUs(before: start) { return false }
    let denials = guards[flag]?.matches(in: text) ?? []
    switch flag {
    case .blame, .beyond:
      return !denials.contains { ($0.tokens.first ?? 0) < start || flag == .beyond && ($0.tokens.first ?? 0) == start }
        && !ownPart(in: text, after: match.tokens.last ?? 0)
    case .outcome:
      return denials.isEmpty && evidence.strongest < 3.5 && !ownPart(in: text, after: match.tokens.last ?? 0)
    case .remedy: return denials.isEmpty
    }
  }

  /// What comes after "because" is the cause, so what is named before it does not count.
  private static func reasonStart(in text: CueText) -> Int {
    let reasons: Set<String> = ["because", "due", "porque"]
    guard let place = text.tokens.firstIndex(where: { reasons.contains($0.key) }), place > 1,
      place + 2 < text.tokens.count
    else { return 0 }
    return place + 1
  }

  /// "Families do not come when we meet at two" says what we do.
  private static func ownPart(in text: CueText, after place: Int) -> Bool {
    let rest = text.tokens.dropFirst(place + 1)
    guard let turn = rest.firstIndex(where: { turns.contains($0.key) }) else { return false }
    return text.tokens[turn...].dropFirst().prefix(3).contains { ours.contains($0.key) }
  }

  private static let turns: Set<String> = ["because", "when", "since", "unless", "until", "if", "while", "as"]
  private static let ours: Set<String> = [
    "we", "our", "us", "i", "my", "teachers", "staff", "meetings", "school", "office", "schedule", "the",
  ]
}
