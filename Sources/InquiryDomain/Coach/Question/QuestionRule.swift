/// The rules of the question coach by their stable ids and their short names (`practice.md` §4.2).
package enum QuestionRule: String, CaseIterable, Codable, Sendable {
  case stem = "H01"
  case opening = "H02"
  case mark = "H03"
  case thin = "H04"
  case solution = "H05"
  case broad = "H06"
  case narrow = "H07"
  case negative = "H08"
  case two = "H09"
  case who = "H10"
  case why = "H11"
  case blame = "H12"
  case reach = "H13"
  case traced = "H14"
  case vague = "H15"
  case crowd = "H16"
  case label = "H17"
  case jargon = "H18"
  case twin = "H19"
  case names = "H20"
  /// Only people can tell: do five different ideas come?
  case ideas = "H21"
  /// Only people can tell: would it last a year?
  case year = "H22"

  /// The stable id, such as `H05`.
  package var id: String { rawValue }

  /// The short name shown on screens, such as `solution`.
  package var name: String { String(describing: self) }

  /// How much a finding of this rule weighs; a milder case of it may weigh less.
  package var severity: QuestionFinding.Severity {
    switch self {
    case .stem, .opening, .names: .error
    case .thin, .solution, .broad, .narrow, .two, .who, .blame, .reach, .traced: .warn
    case .mark, .negative, .why, .vague, .crowd, .label, .jargon, .twin, .ideas, .year: .info
    }
  }

  /// The rule that a person means by its id or its name, in any case.
  package init?(named word: String) {
    let typed = FoldedKey(word).text
    guard let rule = Self.allCases.first(where: { $0.id.lowercased() == typed || $0.name == typed }) else { return nil }
    self = rule
  }
}
