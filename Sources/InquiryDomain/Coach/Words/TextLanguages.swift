/// Languages whose small words are known.
struct TextLanguages: OptionSet, Sendable {
  let rawValue: UInt16

  static let english = TextLanguages(rawValue: 1)
  static let spanish = TextLanguages(rawValue: 1 << 1)
  static let portuguese = TextLanguages(rawValue: 1 << 2)
  static let french = TextLanguages(rawValue: 1 << 3)
  static let german = TextLanguages(rawValue: 1 << 4)
  static let italian = TextLanguages(rawValue: 1 << 5)
  static let dutch = TextLanguages(rawValue: 1 << 6)
  static let russian = TextLanguages(rawValue: 1 << 7)
  static let arabic = TextLanguages(rawValue: 1 << 8)
  static let hindi = TextLanguages(rawValue: 1 << 9)
  static let vietnamese = TextLanguages(rawValue: 1 << 10)

  /// Endings in -a, -o and -e tell man from woman and one from many rather than one thing from another.
  static let withBentEndings: TextLanguages = [.spanish, .portuguese, .french, .italian]

  private static let count = 11

  /// The likeliest language of each text of a board, given the languages of its small words.
  ///
  /// Where a text gives no sign or two at once, what most of the board says decides, and then English.
  static func likeliest(of texts: [[TextLanguages]]) -> [TextLanguages] {
    let counts = texts.map { words in
      words.reduce(into: Array(repeating: 0, count: count)) { counts, languages in
        guard !languages.isEmpty else { return }
        for place in 0..<count where languages.rawValue >> place & 1 == 1 { counts[place] += 1 }
      }
    }
    let total = (0..<count).map { place in counts.reduce(0) { $0 + $1[place] } }
    return counts.map { row in
      let best = row.indices.max { (row[$0], total[$0], -$0) < (row[$1], total[$1], -$1) }
      return TextLanguages(rawValue: 1 << UInt16(best ?? 0))
    }
  }
}
