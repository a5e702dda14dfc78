/// The grammatical number that a count takes, by the rules of the Unicode CLDR for whole numbers.
enum PluralForm: String, CaseIterable {
  case zero, one, two, few, many, other

  /// The form of a count in a language.
  static func of(_ count: Int, in language: Language) -> PluralForm {
    let count = abs(count)
    return language == .arabic ? arabic(count) : (count == 1 ? .one : .other)
  }

  /// The forms that a catalogue in a language must have.
  static func needed(in language: Language) -> Set<PluralForm> {
    language == .arabic ? Set(allCases) : [.one, .other]
  }

  private static func arabic(_ count: Int) -> PluralForm {
    switch count {
    case 0: .zero
    case 1: .one
    case 2: .two
    case _ where (3...10).contains(count % 100): .few
    case _ where (11...99).contains(count % 100): .many
    default: .other
    }
  }
}
