extension QuestionSheet {
  /// A finding about certain words of the body; the first ones carry the span.
  func finding(
    _ rule: QuestionRule, at places: [Range<Int>], severity: QuestionFinding.Severity? = nil, ask: QuestionAsk,
    offer: String? = nil
  ) -> QuestionFinding? {
    let places = Self.apart(places)
    guard let first = places.first else { return nil }
    let span = span(of: first)
    return QuestionFinding(
      id: rule.id, name: rule.name, severity: severity ?? rule.severity, span: [span.lowerBound, span.upperBound],
      words: places.map(typed), ask: ask.text(in: language, about: typed(first)), offer: offer)
  }

  /// A finding about the body as a whole or about something that it lacks.
  func finding(
    _ rule: QuestionRule, severity: QuestionFinding.Severity? = nil, ask: QuestionAsk, whole: Bool = false
  ) -> QuestionFinding {
    let place = whole || bodySpan.isEmpty ? 0..<characters.count : bodySpan
    return QuestionFinding(
      id: rule.id, name: rule.name, severity: severity ?? rule.severity, span: [place.lowerBound, place.upperBound],
      ask: ask.text(in: language))
  }

  /// Places without those that begin inside an earlier one.
  private static func apart(_ places: [Range<Int>]) -> [Range<Int>] {
    places.reduce(into: []) { kept, next in
      if next.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(next) }
    }
  }
}
