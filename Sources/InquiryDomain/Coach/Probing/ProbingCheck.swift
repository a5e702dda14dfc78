/// Tells advice in disguise from a probing question, in English and Spanish; it asks and never blocks.
///
/// A probing question serves the one who answers: it is open, and the asker does not know the answer.
package struct ProbingCheck: Sendable {
  /// One question with what was found in it.
  package struct Reading: Codable, Hashable, Sendable {
    package var text: String
    /// Nothing in it advises; findings of severity `info` may still be there.
    package var isProbing: Bool
    package var findings: [QuestionFinding]
  }

  /// A check that needs nothing else.
  package init() {}

  /// Looks at one question or a few sentences; this never fails.
  package func read(_ text: String) -> Reading {
    let sheet = SentenceSheet(text)
    let advice = Self.advice(in: sheet)
    let findings = advice.isEmpty ? [ProbingForm.closed(sheet)].compactMap(\.self) : advice
    let many = ProbingForm.several(sheet).map { findings + [$0] } ?? findings
    return Reading(text: text, isProbing: !many.contains { $0.severity != .info }, findings: many)
  }

  /// One finding a kind, and one a sentence: "Wouldn't it be better to start with…" advises once.
  private static func advice(in sheet: SentenceSheet) -> [QuestionFinding] {
    var (kinds, sentences): (Set<String>, Set<Int>) = ([], [])
    return ProbingLexicon.book(sheet.language).matches(in: sheet.words).compactMap { match in
      let sentence = sheet.sentenceStart[match.words.lowerBound]
      guard let finding = sheet.finding(for: match), !sentences.contains(sentence), kinds.insert(finding.id).inserted
      else { return nil }
      sentences.insert(sentence)
      return finding
    }
  }
}
