/// The two gentle hints about a question's form.
enum ProbingForm {
  /// It opens with a verb that yes or no would answer.
  static func closed(_ sheet: SentenceSheet) -> QuestionFinding? {
    let starts = sheet.words.indices.filter { sheet.sentenceStart[$0] == $0 }
    guard let place = starts.first(where: { isClosed($0, sheet) }) else { return nil }
    return finding(.closed, sheet.span(of: place..<place + 1), sheet)
  }

  /// More than one mark that something follows.
  static func several(_ sheet: SentenceSheet) -> QuestionFinding? {
    let marks = sheet.characters.indices.filter { QuestionText.isMark(sheet.characters[$0]) }
    guard let first = marks.first, let last = marks.last, last > first else { return nil }
    guard let second = sheet.words.first(where: { first < $0.span.lowerBound && $0.span.lowerBound < last }) else {
      return nil
    }
    return finding(.several, second.span.lowerBound..<sheet.characters.count, sheet)
  }

  private static func isClosed(_ place: Int, _ sheet: SentenceSheet) -> Bool {
    guard sheet.characters.contains(where: QuestionText.isMark), !sheet.isQuoted[place] else {
      return false
    }
    let openers = sheet.language == .spanish ? ProbingLexicon.spanishClosed : ProbingLexicon.closed
    return sheet.language != .other && openers.match(at: place, in: sheet.words).map { $0.label != "not" } ?? false
  }

  private static func finding(_ kind: ProbingKind, _ span: Range<Int>, _ sheet: SentenceSheet) -> QuestionFinding {
    QuestionFinding(
      id: kind.id, name: kind.name, severity: kind.severity, span: [span.lowerBound, span.upperBound],
      words: [String(sheet.characters[span])], ask: kind.ask.text(in: sheet.language))
  }
}
