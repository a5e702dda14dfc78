/// H14 and H19, which need to know more than the question itself.
enum ContextRules {
  /// H14: nothing it grows from; not judged without a workbook.
  static let traced: QuestionCoach.Rule = { sheet, context in
    guard let links = context.links, links.needs < 1 || links.causes < 1 else { return nil }
    let ask = links.needs < 1 ? (links.causes < 1 ? bothAsk : needAsk) : causeAsk
    return sheet.finding(.traced, ask: ask, whole: true)
  }

  /// H19: the nearest of the other drafts, where it shares three words in five.
  static let twin: QuestionCoach.Rule = { sheet, context in
    let own = tokens(sheet)
    guard !own.isEmpty else { return nil }
    let likeness = context.drafts.map { (draft: $0, value: jaccard(own, $0.tokens)) }
    let near = likeness.filter { $0.value >= 0.6 }.reduce(nil) {
      best, next -> (draft: QuestionContext.Draft, value: Double)? in
      next.value > best?.value ?? 0 ? next : best
    }
    guard let near else { return nil }
    var finding = sheet.finding(.twin, ask: twinAsk)
    finding.ask = twinAsk.text(in: sheet.language, about: near.draft.name)
      .replacing("\"", with: "")
    finding.words = [near.draft.name]
    return finding
  }

  private static let bothAsk = QuestionAsk("Which story does it answer?", "¿A qué historia responde?")
  private static let needAsk = QuestionAsk(
    "Which need, from whose story, does it answer?", "¿A qué necesidad, de qué historia, responde?")
  private static let causeAsk = QuestionAsk(
    "Which cause on the wall does it grow from?", "¿De qué causa del muro nace?")
  private static let twinAsk = QuestionAsk("It is close to *. Merge them?", "Se parece mucho a *. ¿Las juntan?")

  static func tokens(_ sheet: QuestionSheet) -> Set<String> { Set(sheet.body.map(\.key)) }

  /// What two sets share, as a part of all that is in them.
  static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
    let shared = left.intersection(right).count
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}
