/// What people write: cleaned of control characters, and held to a length that suits its place.
package enum EntryText {
  /// The lengths in Unicode scalars, which is how SQLite counts.
  package enum Limit {
    /// Names of people, schools, communities and groups, and titles of sessions.
    package static let name = 200
    /// One root cause: what fits on a sticky note.
    package static let note = 280
    /// A question in any of its drafts and wordings.
    package static let question = 500
    /// A sentence or two: needs, norms, reasons, quotes, evidence.
    package static let line = 1_000
    /// Whatever is told at length.
    package static let story = 10_000
  }

  /// The words as they will be kept.
  ///
  /// - Parameters:
  ///   - what: the word for the entry in messages, such as `note`.
  ///   - limit: the most Unicode scalars, one of `Limit`.
  /// - Throws: `Failure` where nothing is left or where there is too much; nothing is cut off silently.
  package static func accept(_ raw: String, as what: String, limit: Int) throws(Failure) -> String {
    let text = raw.cleanedForStorage()
    guard !text.isEmpty else {
      throw Failure(
        .invalid, "entry.empty", "There are no words in that \(what) yet.", hint: "Type the \(what), then Enter.")
    }
    let length = text.unicodeScalars.count
    guard length <= limit else {
      throw Failure(
        .invalid, "entry.too-long",
        "That \(what) has \(grouped(length)) characters; hmw keeps \(grouped(limit)) in one \(what).",
        hint: "Shorten it, or split it: one idea each. Nothing was kept and nothing else was touched.")
    }
    return text
  }

  /// As `accept`, and nil where there are no words.
  ///
  /// - Throws: `Failure` where there is too much.
  package static func acceptOptional(_ raw: String?, as what: String, limit: Int) throws(Failure) -> String? {
    guard let raw, !raw.cleanedForStorage().isEmpty else { return nil }
    return try accept(raw, as: what, limit: limit)
  }

  /// A number with a comma between its thousands.
  private static func grouped(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(grouped(number / 1_000)),\(String(number % 1_000 + 1_000).dropFirst())"
  }
}
