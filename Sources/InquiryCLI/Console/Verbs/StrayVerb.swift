import InquiryDomain

/// A single word that is nearly a verb, typed where people's words are kept: most likely a slip.
enum StrayVerb {
  private static let verbs = [
    "next", "back", "pause", "reveal", "done", "agenda", "say", "who", "pairs", "wall", "compare", "close", "undo",
    "redo", "history", "help", "keep", "vote", "resume", "reopen", "leave", "ballots",
  ]

  /// The verb that was probably meant; nil for words that are no slip.
  static func verb(for words: String) -> String? {
    guard !words.contains(where: \.isWhitespace), words.count > 2, !verbs.contains(words) else { return nil }
    return NearMatch.nearest(words, in: verbs)
  }
}
