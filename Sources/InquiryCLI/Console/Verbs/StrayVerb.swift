import InquiryDomain

/// A single word that is nearly a verb, typed where people's words are kept: most likely a slip.
enum StrayVerb {
  private static let verbs = [
    "next", "back", "pause", "reveal", "done", "agenda", "say", "who", "pairs", "wall", "compare", "close", "undo",
    "redo", "history", "help", "keep", "vote", "resume", "reopen", "leave", "ballots", "suggest", "remix", "ideas",
  ]

  /// Words that other programs use for the same.
  private static let otherNames = [
    "list": "wall", "stop": "leave", "status": "agenda", "questions": "next question", "needs": "agenda",
    "start": "next", "@": "@NAME",
  ]

  /// The verb that was probably meant; nil for words that are no slip.
  static func verb(for words: String) -> String? {
    if let meant = otherNames[words] { return meant }
    guard !words.contains(where: \.isWhitespace), words.count > 2, !verbs.contains(words) else { return nil }
    return NearMatch.nearest(words, in: verbs)
  }
}
