/// Something the coach would ask about a wording, and the words that made it ask (`practice.md` §4.2).
package struct QuestionFinding: Codable, Hashable, Sendable {
  /// How much a finding weighs in the verdict: an error asks for a rewrite, `info` for nothing (`practice.md` §4.2).
  package enum Severity: String, Codable, Sendable {
    case error, warn, info
  }

  /// The rule's stable id: `H01` to `H22` for questions, `P01`… for probing, `E01`… for evidence.
  package var id: String
  /// The rule's short name, such as `solution`; empty for a rule that has none.
  package var name: String
  package var severity: Severity
  /// Where the words that raised it begin and end, in characters from 0; the end is not included.
  package var span: [Int]
  /// The words that raised it, as typed; none where something is missing.
  package var words: [String]
  /// One question to ask yourselves.
  package var ask: String
  /// Another wording to start from, where the coach can make one.
  package var offer: String?

  /// Puts a finding together; only what raised it and what to ask are needed.
  package init(
    id: String, name: String = "", severity: Severity, span: [Int], words: [String] = [], ask: String,
    offer: String? = nil
  ) {
    (self.id, self.name, self.severity, self.span) = (id, name, severity, span)
    (self.words, self.ask, self.offer) = (words, ask, offer)
  }
}
