/// Words that make the coach think of something: a phrase, what it speaks for, and how loudly.
struct Cue: Sendable {
  /// What a phrase speaks for.
  enum Meaning: Hashable, Sendable {
    case category(Category)
    case flag(NoteFlag)
    /// Words that take another's words away, as "it's not that we lack time".
    case denial
  }

  /// The phrase as `CuePattern` reads it.
  var phrase: String
  var meaning: Meaning
  /// From 1, a hint, to 4, hardly ever wrong.
  var weight: Double

  /// The cues of a table: one phrase a line.
  static func lines(_ table: String, _ meaning: Meaning, _ weight: Double) -> [Cue] {
    table.split(separator: "\n").map { Cue(phrase: String($0), meaning: meaning, weight: weight) }
  }

  /// The cues of a table of single words, as many on a line as one likes.
  static func words(_ table: String, _ meaning: Meaning, _ weight: Double) -> [Cue] {
    table.split { $0 == "\n" || $0 == " " }.map { Cue(phrase: String($0), meaning: meaning, weight: weight) }
  }
}
