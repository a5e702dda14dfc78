import InquiryDomain
import InquiryWorkbench

/// One note with the column that the coach suggests.
struct AdviceScreen: Sendable {
  let advice: NoteAdvice
  /// Such as `2 of 9`.
  let place: String

  func lines(on screen: Screen) -> [String] {
    screen.lines("\(place) · note \(advice.cause.number)  \(advice.cause.text)", width: screen.width)
      + CategoryLines(suggestion: advice.suggestion).lines(on: screen)
  }

  /// What can be answered.
  static func choices(for suggestion: CategorySuggestion) -> String {
    let yes =
      switch suggestion.action {
      case .sort: "y takes it · n refuses · "
      case .concern: "y marks it as a concern · n refuses · "
      case .reframe: "edit NEW WORDS · n refuses · "
      case .unsure: ""
      }
    return "\(yes)R K S D · Enter later · q leaves> "
  }

  static func taken(_ advice: NoteAdvice) -> String {
    let what =
      advice.suggestion.action == .concern
      ? "is kept as a concern" : "goes to \(advice.suggestion.category?.title ?? "")"
    return "Note \(advice.cause.number) \(what). Wrong? q, then undo"
  }
}

extension CategorySuggestion {
  /// Whether there is something to say yes to.
  var canBeTaken: Bool { action == .concern || (action == .sort && category != nil) }
}
