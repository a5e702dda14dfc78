extension SentenceSheet {
  /// The finding for a phrase of advice, or nil where the sentence round it makes it harmless.
  func finding(for match: PhraseBook.Match) -> QuestionFinding? {
    guard let kind = ProbingKind(rawValue: match.label.replacing("@", with: "")), !isQuoted[match.words.lowerBound],
      !match.label.hasSuffix("@") || startsClause[match.words.lowerBound], counts(match, as: kind)
    else { return nil }
    let span = span(of: match.words)
    let words = typed(match.words)
    return QuestionFinding(
      id: kind.id, name: kind.name, severity: kind.severity, span: [span.lowerBound, span.upperBound], words: [words],
      ask: kind.ask.text(in: language, about: words))
  }

  /// "What do you think you should do?" is open: an asking word before it in the sentence makes room for an answer.
  private func counts(_ match: PhraseBook.Match, as kind: ProbingKind) -> Bool {
    switch kind {
    case .whatIf: startsClause[match.words.lowerBound] && !isOpened(before: match.words.lowerBound) && suggests(match)
    case .tried, .leading, .reproach: startsClause[match.words.lowerBound] && !isOpened(before: match.words.lowerBound)
    case .advice: !isOpened(before: match.words.lowerBound)
    case .ownStory: !isOpened(before: match.words.lowerBound) && !asksAboutYours(match)
    case .closed, .several: false
    }
  }

  /// "What about calling them?" suggests; "What about the meeting surprised you?" asks, and so does "How about you?".
  private func suggests(_ match: PhraseBook.Match) -> Bool {
    let next = words.dropFirst(match.words.upperBound).first?.key ?? ""
    switch words[match.words].map(\.key) {
    case ["what", "about"]: return ["a", "an", "just", "maybe", "if"].contains(next) || next.hasSuffix("ing")
    case ["how", "about"]: return next != "you" && !next.isEmpty
    case ["why", "not"]: return !next.isEmpty
    default: return true
    }
  }

  private func isOpened(before place: Int) -> Bool {
    let earlier = words[sentenceStart[place]..<place]
    return earlier.contains { ProbingLexicon.asking.contains($0.key) }
  }

  private func asksAboutYours(_ match: PhraseBook.Match) -> Bool {
    words[match.words.upperBound...].prefix(8).contains { ["your", "yours"].contains($0.key) }
  }
}
