/// Something the coach would ask about a question's wording (`practice.md` §4.2).
package struct QuestionFinding: Codable, Hashable, Sendable {
  /// How much a finding weighs in the verdict: an error asks for a rewrite, `info` for nothing (`practice.md` §4.2).
  package enum Severity: String, Codable, Sendable {
    case error, warn, info
  }

  /// The rule's stable name, `H01` to `H22`.
  package var id: String
  package var severity: Severity
  /// Where the words that raised it begin and end, in characters from 0; the end is not included.
  package var span: [Int]
  /// One question to ask yourselves.
  package var ask: String
}
