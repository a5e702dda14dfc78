/// The four kinds of root cause (`practice.md` §5.2).
package enum Category: String, Codable, CaseIterable, Sendable {
  case resources, knowledge, skills, dispositions

  /// The capital that stands for the column wherever colour may be missing.
  package var letter: String {
    switch self {
    case .resources: "R"
    case .knowledge: "K"
    case .skills: "S"
    case .dispositions: "D"
    }
  }

  /// The word that heads its column, with a capital.
  package var title: String { letter + rawValue.dropFirst() }

  /// What the column is about, in a few words.
  package var meaning: String {
    switch self {
    case .resources: "what is outside a person: time, money, people, tools, rules"
    case .knowledge: "what someone does not know or has wrong"
    case .skills: "what someone can explain and not yet do"
    case .dispositions: "what people believe, expect and are willing to do"
    }
  }

  /// Reads `S`, `skills` or any beginning of the word.
  package init?(typed word: String) {
    let word = word.lowercased()
    guard !word.isEmpty, let match = Self.allCases.first(where: { $0.rawValue.hasPrefix(word) }) else { return nil }
    self = match
  }
}
