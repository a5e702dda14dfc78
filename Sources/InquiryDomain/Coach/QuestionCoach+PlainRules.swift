extension QuestionCoach {
  /// The plainest checks: something is asked, it opens with the stem, and it is one question.
  package static let plainRules: [Rule] = [somethingIsAsked, opensWithTheStem, asksOneThing]

  private static let somethingIsAsked: Rule = { question in
    guard QuestionText.body(of: question).isEmpty else { return nil }
    return QuestionFinding(
      id: "H04", severity: .error, span: [0, question.count], ask: "What is the one thing you want to find out?")
  }

  private static let opensWithTheStem: Rule = { question in
    guard !QuestionText.hasStem(question) else { return nil }
    return QuestionFinding(id: "H01", severity: .error, span: [0, question.count], ask: "Start with \"How might we\"?")
  }

  private static let asksOneThing: Rule = { question in
    guard let first = question.firstIndex(of: "?"), let start = second(in: question, after: first) else { return nil }
    let offset = question.distance(from: question.startIndex, to: start)
    return QuestionFinding(id: "H09", severity: .warn, span: [offset, question.count], ask: "Which one comes first?")
  }

  /// Where a second question begins: after one question mark that another follows.
  private static func second(in question: String, after first: String.Index) -> String.Index? {
    let rest = question[question.index(after: first)...]
    guard rest.contains("?") else { return nil }
    return rest.firstIndex { !$0.isWhitespace && $0 != "?" }
  }
}
