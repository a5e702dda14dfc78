/// An Arabic word without article, joined small words and the commonest endings, so that `المعلمون` and `معلم` meet.
///
/// Follows the light stemming of Larkey, Ballesteros and Connell (2002). For comparing only.
enum ArabicStem {
  /// The stem, or nil where the word has letters of other scripts.
  static func of(_ key: String) -> String? {
    guard key.unicodeScalars.allSatisfy({ (0x600...0x6FF).contains($0.value) }) else { return nil }
    var letters = oneForm(of: key)
    dropStart(&letters)
    dropEnd(&letters)
    return letters.isEmpty ? key : text(letters)
  }

  /// Alef, ya and ha in one form each, without vowel signs and the stroke that stretches a word.
  static func folded(_ key: String) -> String { text(oneForm(of: key)) }

  private static func text(_ letters: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(letters)) }

  private static func oneForm(of key: String) -> [Unicode.Scalar] {
    key.unicodeScalars.compactMap { scalar in
      switch scalar {
      case "أ", "إ", "آ", "ٱ": "ا"
      case "ى", "ئ": "ي"
      case "ؤ": "و"
      case "ة": "ه"
      case "\u{640}", "\u{610}"..."\u{61A}", "\u{64B}"..."\u{65F}", "\u{670}": nil
      default: scalar
      }
    }
  }

  private static func dropStart(_ letters: inout [Unicode.Scalar]) {
    if letters.count > 3, letters.first == "و" { letters.removeFirst() }
    for start in starts where letters.starts(with: start) && letters.count - start.count >= 2 {
      letters.removeFirst(start.count)
      return
    }
  }

  private static func dropEnd(_ letters: inout [Unicode.Scalar]) {
    for end in ends where letters.suffix(end.count).elementsEqual(end) && letters.count - end.count >= 3 {
      letters.removeLast(end.count)
    }
  }

  private static let starts = ["ال", "بال", "كال", "فال", "لل"].map { Array($0.unicodeScalars) }
  private static let ends = ["ها", "هم", "نا", "ان", "ات", "ون", "ين", "يه", "ه", "ي"].map { Array($0.unicodeScalars) }
}
