import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Which column the coach suggests for each note that nobody has sorted.
struct NoteSuggest: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "The column that the coach suggests for each unsorted note.",
    discussion: "Take one: hmw note accept 4. Refuse it: hmw note refuse 4. Nothing moves by itself.")

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advice = try context.workbench().noteAdvice(in: context.place(where_), to: context.viewer())
    try context.show(
      Listing(
        kind: "note.suggest", payload: advice.map { AdviceShape($0) },
        table: PlainTable(
          header: ["number", "text", "action", "column", "second", "confidence", "cue", "ask"],
          rows: advice.map { AdviceShape($0).row }),
        noun: "Note", rows: advice.map { row($0) }, none: "No note waits for a column.",
        after: advice.isEmpty ? [] : ["", "Take one: hmw note accept 4. Refuse it: hmw note refuse 4"]))
  }

  private func row(_ advice: NoteAdvice) -> ListedRow {
    ListedRow(
      key: "\(advice.cause.number)", text: advice.cause.text,
      facts: [CategoryLines(suggestion: advice.suggestion).head, advice.suggestion.ask])
  }
}

/// What the coach suggests for a note, as programs read it.
struct AdviceShape: Encodable, Sendable {
  var number: Int
  var text: String
  var action: CategorySuggestion.Action
  var column: InquiryDomain.Category?
  var second: InquiryDomain.Category?
  /// From 0 to 1.
  var confidence: Double
  var cue: String
  var flag: NoteFlag?
  var ask: String

  init(_ advice: NoteAdvice) {
    let suggestion = advice.suggestion
    (number, text, action) = (advice.cause.number, advice.cause.text, suggestion.action)
    (column, second, confidence) = (suggestion.category, suggestion.second, suggestion.confidence)
    (cue, flag, ask) = (suggestion.cue, suggestion.flag, suggestion.ask)
  }

  var row: [String] {
    [
      "\(number)", text, action.rawValue, column?.rawValue ?? "", second?.rawValue ?? "", "\(confidence)", cue, ask,
    ]
  }
}
