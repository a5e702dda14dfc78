/// Tells what somebody judged from what anybody could have seen or heard; it asks and never blocks.
///
/// Words inside quotation marks were heard, and so they pass.
package struct EvidenceCheck: Sendable {
  /// One statement with what was found in it.
  package struct Reading: Codable, Hashable, Sendable {
    package var text: String
    /// Anybody in the room could have seen or heard it; findings of severity `info` may still be there.
    package var isObservable: Bool
    package var findings: [QuestionFinding]
  }

  /// A check that needs nothing else.
  package init() {}

  /// Looks at one statement of what was seen; this never fails.
  package func read(_ text: String) -> Reading {
    let sheet = SentenceSheet(text)
    guard sheet.language != .other else { return Reading(text: text, isObservable: true, findings: []) }
    let book = sheet.language == .spanish ? EvidenceLexicon.spanish : EvidenceLexicon.english
    let matches = book.matches(in: sheet.words).filter { !sheet.isQuoted[$0.words.lowerBound] }
    let findings = EvidenceKind.allCases.compactMap { kind in
      finding(kind, matches.filter { $0.label == kind.id }, sheet)
    }
    return Reading(text: text, isObservable: !findings.contains { $0.severity != .info }, findings: findings)
  }

  private func finding(_ kind: EvidenceKind, _ matches: [PhraseBook.Match], _ sheet: SentenceSheet) -> QuestionFinding?
  {
    guard let first = matches.first else { return nil }
    let span = sheet.span(of: first.words)
    return QuestionFinding(
      id: kind.id, name: kind.name, severity: kind.severity, span: [span.lowerBound, span.upperBound],
      words: matches.map { sheet.typed($0.words) },
      ask: kind.ask.text(in: sheet.language, about: sheet.typed(first.words)))
  }
}
