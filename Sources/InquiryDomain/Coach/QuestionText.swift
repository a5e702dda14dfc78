/// The words of a question: its stem and its body.
package enum QuestionText {
  /// Openings that make a "How might we" question.
  private static let stems = ["how might we", "hmw"]
  /// First words of a whole question in another form, which is left as it was typed.
  private static let otherOpenings: Set<String> = [
    "how", "should", "can", "could", "will", "would", "do", "does", "why", "what", "when", "who", "where", "which",
    "¿cómo", "cómo", "¿como", "como",
  ]

  /// The question mark of the scripts that leaders write in.
  private static let questionMarks: Set<Character> = ["?", "？", "؟"]

  /// Whether a question opens with "How might we" or `HMW`, in any case.
  package static func hasStem(_ question: String) -> Bool { stem(of: question) != nil }

  /// What is asked, without the stem and the question mark.
  package static func body(of question: String) -> Substring {
    let text = Substring(question.trimmed)
    let body = stem(of: question).map { text.dropFirst($0.count) } ?? text
    return body.drop { $0.isWhitespace || $0 == ":" || $0 == "…" }.trimmingEnd {
      $0.isWhitespace || ".…".contains($0) || questionMarks.contains($0)
    }
  }

  /// A draft in its usual form: words without an opening get the stem, and the question mark stands at the end.
  package static func completed(_ draft: String) -> String {
    let text = draft.trimmed
    guard !text.isEmpty else { return text }
    let opened = needsStem(text) ? "How might we \(text)" : text
    return opened.contains(where: questionMarks.contains) ? opened : "\(opened)?"
  }

  private static func needsStem(_ text: String) -> Bool {
    guard let first = text.split(whereSeparator: \.isWhitespace).first, let letter = first.first else { return false }
    // A script without capitals is not English, so an English stem would not fit it.
    guard letter.isCased || !letter.isLetter else { return false }
    return !hasStem(text) && !otherOpenings.contains(first.lowercased()) && !letter.isUppercase
  }

  private static func stem(of question: String) -> String? {
    let text = question.trimmed.lowercased()
    return stems.first { stem in
      text.hasPrefix(stem) && text.dropFirst(stem.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }
}

extension Substring {
  func trimmingEnd(while matches: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !matches($0) }) else { return prefix(0) }
    return self[...last]
  }
}
