/// The words of a question: its stem and its body.
package enum QuestionText {
  /// The question mark of the scripts that leaders write in.
  static let questionMarks: Set<Character> = [
    "?", "？", "؟", "⁇", "⁈", "⁉", "‽", "՞", "፧", "⸮", "﹖", "\u{37E}",
  ]

  /// Whether a question opens with "How might we", `HMW` or what stands for it in another language, in any case.
  package static func hasStem(_ question: String) -> Bool { QuestionOpening.of(Word.words(in: question)).kind == .stem }

  /// What is asked, without the stem and the question mark.
  package static func body(of question: String) -> Substring {
    let words = Word.words(in: question)
    let opening = QuestionOpening.of(words)
    let start = opening.kind == .stem ? words[opening.length - 1].span.upperBound : 0
    return question.dropFirst(start).drop { $0.isWhitespace || $0 == ":" || $0 == "…" || $0 == "," }.trimmingEnd {
      $0.isWhitespace || ".…".contains($0) || isMark($0)
    }
  }

  /// A draft in its usual form: words without an opening get the stem, and the question mark stands at the end.
  package static func completed(_ draft: String) -> String {
    let text = draft.trimmed
    guard !text.isEmpty else { return text }
    let opened = stemmed(text)
    return hasMark(opened) ? opened : "\(opened)?"
  }

  /// Whether a character is a question mark; most are plain letters, which is soon seen.
  static func isMark(_ character: Character) -> Bool {
    character.asciiValue.map { $0 == 0x3F } ?? questionMarks.contains(character)
  }

  /// Whether there is a question mark, also one that a mark of another script hangs on to.
  static func hasMark(_ text: String) -> Bool {
    if text.utf8.contains(0x3F) { return true }
    return text.unicodeScalars.contains { !$0.isASCII && questionMarks.contains(Character($0)) }
  }

  private static func stemmed(_ text: String) -> String {
    guard needsStem(text) else { return text }
    switch QuestionSheet(text).language {
    case .english: return "How might we \(text)"
    // Whoever keeps a draft leaves 16 letters for what is added here.
    case .spanish: return (text.unicodeScalars.count > 480 ? "" : "¿") + "Cómo podríamos \(text)"
    case .other: return text
    }
  }

  private static func needsStem(_ text: String) -> Bool {
    guard let letter = text.first, letter != "¿" else { return false }
    // A script without capitals is not English, so an English stem would not fit it.
    guard letter.isCased || !letter.isLetter, !letter.isUppercase else { return false }
    let opening = QuestionOpening.of(Word.words(in: text))
    return opening.kind == .statement && opening.language == nil
  }
}

extension Substring {
  func trimmingEnd(while matches: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !matches($0) }) else { return prefix(0) }
    return self[...last]
  }
}
