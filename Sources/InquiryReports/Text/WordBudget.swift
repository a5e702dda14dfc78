import InquiryDomain

/// Choosing texts for a box with room for so many words.
package enum WordBudget {
  /// The texts that fit together, the first ones before the others; the first alone where it is too long by itself.
  ///
  /// - Parameter most: how many lines a box has room for.
  package static func choose(_ texts: [String], words budget: Int, most: Int = 4) -> [String] {
    var room = budget
    let chosen = texts.filter { text in
      let words = WordCount.words(in: text.forReport())
      guard words <= room, words > 0 else { return false }
      room -= words
      return true
    }
    return Array((chosen.isEmpty ? texts : chosen).prefix(chosen.isEmpty ? 1 : most))
  }

  /// The beginning of a text in so many words, with "…" at its end.
  static func cut(_ text: String, to budget: Int) -> String {
    var room = budget
    var kept: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let count = WordCount.words(in: String(word))
      guard count <= room else {
        // A script without spaces is cut inside.
        if count > 1, room > 0 { kept.append(word.prefix(2 * room)) }
        break
      }
      kept.append(word)
      room -= count
    }
    return kept.joined(separator: " ") + "…"
  }
}
