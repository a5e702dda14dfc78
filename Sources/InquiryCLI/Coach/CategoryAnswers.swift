import InquiryDomain

/// What the coach thinks of one or more notes.
struct CategoryAnswers: Presentable {
  let kind = "coach.category"
  let suggestions: [CategorySuggestion]

  var payload: [CategorySuggestion] { suggestions }

  var table: PlainTable? {
    PlainTable(
      header: ["note", "action", "category", "second", "confidence", "cue", "ask"],
      rows: suggestions.map {
        [
          $0.note, $0.action.rawValue, $0.category?.rawValue ?? "", $0.second?.rawValue ?? "",
          "\(Int(($0.confidence * 100).rounded()))", $0.cue, $0.ask,
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    Array(
      suggestions.map { suggestion in
        screen.lines(suggestion.note.isEmpty ? "(nothing)" : suggestion.note, width: screen.width)
          + CategoryLines(suggestion: suggestion).lines(on: screen)
      }.joined(separator: [""]))
  }
}

/// What the coach thinks of one note, below the note.
struct CategoryLines: Sendable {
  let suggestion: CategorySuggestion

  func lines(on screen: Screen) -> [String] {
    let indent = screen.accessible ? "" : "  "
    return [head, suggestion.ask].filter { !$0.isEmpty }
      .flatMap { screen.lines($0, width: screen.width - indent.count) }.map { indent + $0 }
  }

  /// The choice, or why there is none, with the words that made it so.
  var head: String {
    switch suggestion.action {
    case .sort: [choice, because].compactMap(\.self).joined(separator: " · ")
    case .unsure: suggestion.category == nil ? "" : "Unsure. \(leaning)"
    case .reframe: ["To be put in other words: \(flag)", because].compactMap(\.self).joined(separator: " · ")
    case .concern: ["A concern: real, and outside reach", because].compactMap(\.self).joined(separator: " · ")
    }
  }

  /// `Knowledge, or Resources (82 in 100)`.
  private var choice: String {
    guard let first = suggestion.category else { return "" }
    let second = suggestion.second.map { ", or \($0.title)" } ?? ""
    return "\(first.title)\(second) (\(Int((suggestion.confidence * 100).rounded())) in 100)"
  }

  private var leaning: String {
    [suggestion.category, suggestion.second].compactMap { $0?.title }.joined(separator: " or ") + "?"
  }

  private var because: String? { suggestion.cue.isEmpty ? nil : "because \"\(suggestion.cue)\"" }

  private var flag: String {
    switch suggestion.flag {
    case .blame: "it says what others are like"
    case .outcome: "it names a result, not a cause"
    case .remedy: "it names a remedy, not a cause"
    case .beyond, nil: "it is no cause yet"
    }
  }
}
