/// A line that begins like a command and is none: most likely a slip, which is asked about before it is kept.
enum VerbUsage {
  /// How each verb with numbers is typed.
  private static let forms = [
    "move": "move 7 S, or move 7 8 S", "group": "group 5 6 \"NAME\"", "ungroup": "ungroup NAME", "merge": "merge 5 6",
    "remove": "remove 5 6", "show": "show 5", "edit": "edit 5 NEW WORDS", "use": "use 2", "park": "park 2",
    "from": "from 5",
    "adopt": "adopt 2 \"DISSENT\"", "vote": "vote, or vote 1 2", "extend": "+5", "question": "question 2",
  ]

  /// The form of the verb that was meant; nil for a sentence.
  ///
  /// A verb followed by a number, or by nothing, is a command; `move to a new building` is a sentence.
  static func form(for words: String) -> String? {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first.map(String.init), let form = forms[first] else { return columnFirst(parts) }
    return parts.count == 1 || NoteWords.number(String(parts[1]).trimmingPrefix("#").description) != nil ? form : nil
  }

  /// `7 K` without its verb.
  private static func columnFirst(_ parts: [Substring]) -> String? {
    guard parts.count == 2, NoteWords.number(String(parts[0])) != nil, parts[1].count == 1 else { return nil }
    return forms["move"]
  }
}
