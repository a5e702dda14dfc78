/// The languages whose small words are known.
enum TextLanguage: CaseIterable, Sendable {
  // English first: where a text speaks for none of them, it is taken.
  case english, spanish, portuguese, french, german, italian, dutch, russian, arabic

  /// The languages most likely for each of several texts on one board, by the small words in them.
  ///
  /// Where a text gives no sign or two at once, what most of the board says decides.
  static func languages(ofKeys texts: [[String]]) -> [TextLanguage] {
    let counts = texts.map { keys in allCases.map { language in keys.count { StopWords.contains($0, in: language) } } }
    let total = counts.reduce(into: allCases.map { _ in 0 }) { sum, row in
      for place in row.indices { sum[place] += row[place] }
    }
    return counts.map { row in
      let best = row.indices.max { (row[$0], total[$0], -$0) < (row[$1], total[$1], -$1) }
      return best.map { allCases[$0] } ?? .english
    }
  }

  /// Endings in -a, -o and -e tell man from woman and one from many rather than one thing from another.
  var bendsItsEndings: Bool { [.spanish, .portuguese, .italian, .french].contains(self) }
}
