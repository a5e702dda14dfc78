/// An entry whose words can be read for what they give away of people.
package protocol Worded {
  /// All that people wrote in it, field by field.
  var words: [String] { get }
}

extension Story: Worded {
  package var words: [String] { [happened] + [about, surprise].compactMap(\.self) + quotes }
}

extension Need: Worded {
  package var words: [String] { [text] }
}

extension AssumptionCheck: Worded {
  /// Its evidence is an entry of its own and not among them.
  package var words: [String] {
    [assumption] + [situation, conclusion, missingVoice, revisedText, test].compactMap(\.self) + alternatives
      + peerQuestions
  }
}

extension Cause: Worded {
  package var words: [String] { [text] }
}
