/// What a guided minute of ideas says about a question (H21): the table answers, this only counts and compares.
package struct FiveIdeas: Hashable, Sendable {
  /// What the ideas come to.
  package enum Outcome: String, Codable, Sendable {
    /// Fewer than three different ones: too narrow.
    case narrow
    /// Three or four.
    case almost
    /// All of one kind: an answer is hiding in the question.
    case oneKind
    /// Five or more, of different kinds.
    case open
  }

  /// What the table is told before the minute begins.
  package static let prompt = "One minute: how many different answers can the table name? Don't discuss them yet."

  package var outcome: Outcome
  /// The ideas that differ, as typed, in their order.
  package var different: [String]
  /// What all have in common, where they are of one kind.
  package var shared: String?
  /// One question to ask yourselves.
  package var ask: String

  /// Looks at the ideas for a question; blanks and near copies do not count.
  package init(_ ideas: [String], for question: String = "") {
    different = Self.distinct(ideas)
    shared = different.count >= 3 ? Self.sharedWord(different, question) : nil
    outcome = Self.outcome(different.count, shared)
    ask = Self.ask(outcome, shared)
  }

  private static func outcome(_ count: Int, _ shared: String?) -> Outcome {
    if count < 3 { return .narrow }
    if shared != nil { return .oneKind }
    return count < 5 ? .almost : .open
  }

  private static func ask(_ outcome: Outcome, _ shared: String?) -> String {
    switch outcome {
    case .narrow: "Few answers fit. Which detail could go, so that others would?"
    case .almost: "Nearly there. What would the person furthest from this table suggest?"
    case .oneKind:
      "Every answer has \(QuestionAsk.quoted(shared ?? "")) in it. What would that solve? Could you ask about that?"
    case .open: "Many answers fit. Which of them surprises you?"
    }
  }

  /// Near copies go: the same words in another order, or three in five shared.
  private static func distinct(_ ideas: [String]) -> [String] {
    var kept: [(text: String, words: Set<String>)] = []
    for idea in ideas {
      let text = idea.trimmed
      let all = Set(Word.words(in: text).map(\.key))
      let telling = all.subtracting(SmallWords.english).subtracting(SmallWords.spanish)
      let words = telling.isEmpty ? all : telling
      guard !words.isEmpty, !kept.contains(where: { ContextRules.jaccard($0.words, words) >= 0.6 }) else { continue }
      kept.append((text, words))
    }
    return kept.map(\.text)
  }

  /// A telling word that every idea has and the question has not: the answer that hides in it.
  private static func sharedWord(_ ideas: [String], _ question: String) -> String? {
    let asked = Set(Word.words(in: question).map { stem($0.key) })
    let words = ideas.map { Word.words(in: $0).filter { isTelling($0) && !asked.contains(stem($0.key)) } }
    guard let first = words.first else { return nil }
    return first.first { word in
      words.allSatisfy { row in row.contains { stem($0.key) == stem(word.key) } }
    }?.surface.lowercased()
  }

  private static func isTelling(_ word: Word) -> Bool {
    word.key.count >= 3 && !SmallWords.english.contains(word.key) && !SmallWords.spanish.contains(word.key)
      && PersonLexicon.english.match(at: 0, in: [word]) == nil && PersonLexicon.spanish.match(at: 0, in: [word]) == nil
  }

  /// Enough of a word to see that two are of one family: `train`, `trainings`.
  private static func stem(_ key: String) -> String {
    for ending in ["ings", "ing", "ers", "es", "ed", "er", "s"]
    where key.hasSuffix(ending) && key.count - ending.count >= 4 {
      return String(key.dropLast(ending.count))
    }
    return key
  }
}
