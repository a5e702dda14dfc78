/// What the coach asks, in English and in Spanish; `*` stands for the words that made it ask.
struct QuestionAsk: Sendable {
  var english: String
  var spanish: String

  init(_ english: String, _ spanish: String) {
    (self.english, self.spanish) = (english, spanish)
  }

  /// The question to ask, in the language of what it is about.
  func text(in language: QuestionLanguage, about words: String = "") -> String {
    let sentence = language == .spanish ? spanish : english
    guard let star = sentence.firstIndex(of: "*") else { return sentence }
    return sentence[..<star] + Self.quoted(words) + sentence[sentence.index(after: star)...]
  }

  /// Words of a person inside a sentence of the coach: safe for a terminal, and not too many.
  static func quoted(_ words: String) -> String {
    let clean = words.prefix(80).description.safeForTerminal()
    return "\"\(clean.count > 48 ? clean.prefix(47) + "…" : clean)\""
  }
}
