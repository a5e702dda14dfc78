/// How a question opens: with the stem, as another kind of question, or with neither.
struct QuestionOpening: Sendable {
  /// What an opening is to the coach.
  enum Kind: Hashable, Sendable {
    /// "How might we", in a language the coach knows as such.
    case stem
    /// "Should we", "How can we", "Why": a form that `practice.md` names.
    case other
    /// Another question word, such as "What" or "Is".
    case asking
    /// No question at all: "We want to", "Improve".
    case statement
  }

  var kind: Kind
  /// The language that the opening is in; nil where it tells nothing.
  var language: QuestionLanguage?
  /// How many words belong to it.
  var length: Int
  /// What follows can stand behind "How might we" as it is.
  var leadsToVerb = false

  /// The opening of a row of words.
  static func of(_ words: [Word]) -> QuestionOpening {
    // A question may stand in a list: "1. How might we".
    let start = words.first.map { $0.surface.allSatisfy(\.isASCIIDigit) } ?? false ? 1 : 0
    if let stem = Openings.stems.match(at: start, in: words) {
      return QuestionOpening(kind: .stem, language: language(stem.label), length: stem.words.upperBound)
    }
    if let other = Openings.others.match(at: 0, in: words) {
      let leads = other.label.hasSuffix("we")
      return QuestionOpening(
        kind: .other, language: language(other.label), length: other.words.count, leadsToVerb: leads)
    }
    if let asking = Openings.asking.match(at: 0, in: words) {
      let leads = asking.label.hasSuffix("we")
      return QuestionOpening(
        kind: .asking, language: language(asking.label), length: asking.words.count, leadsToVerb: leads)
    }
    let wish = Openings.wishes.match(at: 0, in: words)
    return QuestionOpening(
      kind: .statement, language: wish.map { language($0.label) } ?? nil, length: wish?.words.count ?? 0,
      leadsToVerb: wish != nil || words.first.map { CommonVerbs.all.contains($0.key) } ?? false)
  }

  private static func language(_ label: String) -> QuestionLanguage? {
    switch label.prefix(2) {
    case "en": .english
    case "es": .spanish
    case "xx": .other
    default: nil
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
