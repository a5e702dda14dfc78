/// The ways in which a statement goes beyond what was seen, by their stable ids.
package enum EvidenceKind: String, CaseIterable, Codable, Sendable {
  /// "Good", "poor", "effective".
  case judgement = "E01"
  /// "Engaged", "bored", "understood": what nobody can see into.
  case inside = "E02"
  /// "Should have", "needs to".
  case should = "E03"
  /// "Because": the reason was not seen.
  case because = "E04"
  /// "Seems", "I think".
  case seems = "E05"
  /// "Too much", "lack of": measured against something unsaid.
  case amount = "E06"
  /// "Always", "never": more than one visit can show.
  case always = "E07"
  /// "Some", "most": a number would tell more.
  case count = "E08"

  /// The stable id, such as `E01`.
  package var id: String { rawValue }

  /// The short name shown on screens.
  package var name: String { String(describing: self) }

  /// A loose count is only worth a thought.
  package var severity: QuestionFinding.Severity { self == .count ? .info : .warn }

  /// What to ask instead.
  var ask: QuestionAsk {
    switch self {
    case .judgement:
      QuestionAsk("* judges. What did you see or hear that shows it?", "* juzga. ¿Qué vio u oyó que lo muestre?")
    case .inside:
      QuestionAsk(
        "* happens inside people. What did you see or hear that shows it?",
        "* pasa por dentro. ¿Qué vio u oyó que lo muestre?")
    case .should:
      QuestionAsk("* is a wish. What happened instead?", "* es un deseo. ¿Qué pasó en su lugar?")
    case .because:
      QuestionAsk(
        "* gives a reason. What would be left if you told only what happened?",
        "* da una razón. ¿Qué queda si solo cuenta lo que pasó?")
    case .seems:
      QuestionAsk(
        "* is a guess. What did you see or hear that made you think so?",
        "* es una suposición. ¿Qué vio u oyó que le hizo pensarlo?")
    case .amount:
      QuestionAsk(
        "* compares with something unsaid. How many, how long, or how often was it?",
        "* compara con algo no dicho. ¿Cuántos, cuánto tiempo o cuántas veces fue?")
    case .always:
      QuestionAsk(
        "* is more than one visit can show. How often did you see it?",
        "* es más de lo que muestra una visita. ¿Cuántas veces lo vio?")
    case .count:
      QuestionAsk("How many of how many is *?", "¿Cuántos de cuántos son *?")
    }
  }
}
