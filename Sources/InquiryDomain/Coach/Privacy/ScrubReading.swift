/// What the scrub has to say about a text: what to look at, the text with every suggestion taken, and what to ask last.
package struct ScrubReading: Codable, Hashable, Sendable {
  /// In order of place.
  package var findings: [ScrubFinding]
  /// The text with every suggestion taken.
  package var scrubbed: String
  /// The question that no rule can answer (`practice.md` §11).
  package var k: String
  /// Always false: a person has to read the text.
  package var certified = false
  /// Says that this helps and does not certify.
  package var reminder: String

  /// The k-check: a story that fits three schools points to none.
  package static let kCheck =
    "Would this fit at least three schools in your network? If not, blend it with a second story and say it is a blend."

  /// The line that always stands below.
  package static let helpsOnly = "This helps you look and does not certify. A person must read this."
}
