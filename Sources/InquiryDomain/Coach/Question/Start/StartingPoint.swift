/// A first wording made from a group's own need and cause, to be changed freely.
package enum StartingPoint {
  /// A wording from the first need and cause that give one; nil rather than nonsense.
  package static func wording(needs: [String], causes: [String]) -> String? {
    let pairs = (needs.isEmpty ? [""] : needs).flatMap { need in (causes.isEmpty ? [""] : causes).map { (need, $0) } }
    return pairs.lazy.compactMap { wording(need: $0.0, cause: $0.1) }.first
  }

  /// A wording from one need and one cause, either of which may be empty.
  package static func wording(need: String, cause: String) -> String? {
    guard isEnglish(need + " " + cause) else { return nil }
    let questions = wishes(NeedReading(need), CauseTurn(cause), cause).map { "How might we \(withPeople($0))?" }
    let readings = questions.map { QuestionCoach().read($0) }.filter { $0.verdict != .rewrite }
    let clean = readings.first { reading in reading.findings.allSatisfy { $0.severity == .info } }
    return (clean ?? readings.first)?.question
  }

  /// What could stand behind the stem, the fullest first.
  private static func wishes(_ need: NeedReading?, _ turn: CauseTurn?, _ cause: String) -> [String] {
    var wishes: [String] = []
    if let turn, let need { wishes.append(joined(turn.wish, need.purpose ?? need.asPurpose)) }
    if let need, turn == nil, let given = quoted(cause, beside: need), need.purpose == nil {
      wishes.append(need.wish + ", given that " + given)
    }
    if let need, let purpose = need.purpose { wishes.append(joined(need.wish, purpose)) }
    if let turn { wishes.append(turn.wish) }
    if let need { wishes.append(need.wish) }
    return wishes
  }

  /// Where nobody is named, we ourselves are the ones to help each other.
  private static func withPeople(_ wish: String) -> String {
    PlainSentence(wish).hasPeople ? wish : "help one another \(wish)"
  }

  private static func joined(_ wish: String, _ purpose: String) -> String {
    wish + (wish.contains(",") ? ", so that " : " so that ") + purpose
  }

  /// The group's own words, where they can't be turned; not a question, and not the need over again.
  private static func quoted(_ cause: String, beside need: NeedReading) -> String? {
    let said = Set(PlainSentence(cause).keys)
    guard !cause.contains("?"), ContextRules.jaccard(said, Set(PlainSentence(need.wish).keys)) < 0.4 else { return nil }
    let words = PronounTurn.turned(PlainSentence(cause).bare).text
    return words.isEmpty || words.count > 90 ? nil : "\"\(words)\""
  }

  private static func isEnglish(_ text: String) -> Bool {
    let words = Word.words(in: text)
    return words.isEmpty || QuestionLanguage.of(words, opening: nil, invertedMark: text.contains("¿")) == .english
  }
}
