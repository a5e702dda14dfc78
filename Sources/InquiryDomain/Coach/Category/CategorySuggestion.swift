/// What the coach thinks of one root-cause note; a person decides.
package struct CategorySuggestion: Hashable, Sendable {
  /// What to do with the note.
  package enum Action: String, Codable, CaseIterable, Sendable {
    /// Put it into the category.
    case sort
    /// Too little speaks for one category; what there is, is kept as a leaning.
    case unsure
    /// Write it anew, for it blames, or names a result or a remedy (`flag` says which).
    case reframe
    /// Keep it as a concern: it is real and outside reach.
    case concern
  }

  /// The note as it was given.
  package var note: String
  package var action: Action
  /// The first choice; a leaning where the action is not `sort`, and nil where nothing speaks for any.
  package var category: Category?
  /// The second choice, or nil.
  package var second: Category?
  /// How sure the coach is of the action and its category, from 0 to 1; `sort` is never below 0.5.
  package var confidence: Double
  /// The words that made it say so, as they were typed; empty where none did.
  package var cue: String
  /// Where those words begin and end, in characters from 0, the end not included; nil where the cue is empty.
  package var span: [Int]?
  /// Why the note is not to be sorted as it stands, or nil.
  package var flag: NoteFlag?
  /// One question to ask yourselves.
  package var ask: String
}

extension CategorySuggestion: Encodable {
  private enum Key: String, CodingKey {
    case note, action, category, second, confidence, cue, span, flag, ask
  }

  /// Writes every name, with null where there is nothing, so that programs find the same shape each time.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(note, forKey: .note)
    try container.encode(action, forKey: .action)
    try container.encode(category, forKey: .category)
    try container.encode(second, forKey: .second)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(cue, forKey: .cue)
    try container.encode(span, forKey: .span)
    try container.encode(flag, forKey: .flag)
    try container.encode(ask, forKey: .ask)
  }
}

extension CategorySuggestion: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      note: try container.decode(String.self, forKey: .note),
      action: try container.decode(Action.self, forKey: .action),
      category: try container.decodeIfPresent(Category.self, forKey: .category),
      second: try container.decodeIfPresent(Category.self, forKey: .second),
      confidence: try container.decode(Double.self, forKey: .confidence),
      cue: try container.decode(String.self, forKey: .cue),
      span: try container.decodeIfPresent([Int].self, forKey: .span),
      flag: try container.decodeIfPresent(NoteFlag.self, forKey: .flag),
      ask: try container.decode(String.self, forKey: .ask))
  }
}
