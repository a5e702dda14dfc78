/// The kinds of advice in disguise, and two gentler hints, by their stable ids.
package enum ProbingKind: String, CaseIterable, Codable, Sendable {
  /// "Have you tried…"
  case tried = "P01"
  /// "What if you…"
  case whatIf = "P02"
  /// "Don't you think…", "Wouldn't it be better…"
  case leading = "P03"
  /// "You should…", "I would…"
  case advice = "P04"
  /// "At my school we…"
  case ownStory = "P05"
  /// "Why didn't you…"
  case reproach = "P06"
  /// It can be answered by yes or no.
  case closed = "P07"
  /// More than one question at a time.
  case several = "P08"

  /// The stable id, such as `P03`.
  package var id: String { rawValue }

  /// The short name shown on screens.
  package var name: String { String(describing: self) }

  /// Advice weighs; a closed question and several at once are only worth a thought.
  package var severity: QuestionFinding.Severity { self == .closed || self == .several ? .info : .warn }

  /// What to ask instead.
  var ask: QuestionAsk {
    switch self {
    case .tried:
      QuestionAsk(
        "* holds an idea of yours. Could you ask what they have tried, and what they noticed?",
        "* lleva una idea suya. ¿Y si pregunta qué ha intentado y qué notó?")
    case .whatIf:
      QuestionAsk(
        "* offers a plan. Could you ask what other ways they see?",
        "* ofrece un plan. ¿Y si pregunta qué otros caminos ve?")
    case .leading:
      QuestionAsk(
        "* knows its answer already. Could you ask what they make of it?",
        "* ya sabe su respuesta. ¿Y si pregunta qué piensa de eso?")
    case .advice:
      QuestionAsk(
        "* is advice. What would you need to hear from them before you could give it?",
        "* es un consejo. ¿Qué tendría que oír antes de poder darlo?")
    case .ownStory:
      QuestionAsk(
        "* turns to your school. Could you ask what it is like at theirs?",
        "* pasa a su propia escuela. ¿Y si pregunta cómo es en la suya?")
    case .reproach:
      QuestionAsk(
        "* can sound like blame. Could you ask what made it hard to do?",
        "* puede sonar a reproche. ¿Y si pregunta qué lo hizo difícil?")
    case .closed:
      QuestionAsk(
        "Yes or no would answer it. Could it start with \"what\" or \"how\"?",
        "Se contesta con sí o no. ¿Podría empezar con «qué» o «cómo»?")
    case .several:
      QuestionAsk(
        "There is more than one question. Which one would you wait for?",
        "Hay más de una pregunta. ¿Cuál espera respuesta?")
    }
  }
}
